package io.crosslink.consumer.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of the application that start with {@code huawei}. */
@ConfigurationProperties("huawei")
record HuaweiSettings(String endpoint, String projectId, String accessKey, String secretKey) {}
