package io.crosslink.sdk.spring;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The named accounts of Huawei Cloud.
 *
 * @param enabled Whether clients of Huawei Cloud are created.
 * @param accounts Further accounts, regions or projects by name, with the same settings, which they
 *     inherit. Their clients have the name as qualifier.
 */
@ConfigurationProperties(HuaweiAccount.PREFIX)
record HuaweiAccounts(
    @DefaultValue("true") boolean enabled, @DefaultValue Map<String, HuaweiAccount> accounts) {}
