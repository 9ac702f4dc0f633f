package io.crosslink.sdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What IDEs read about the properties. */
class MetadataTest {
  @Test
  void everyPropertyIsDescribed() throws IOException {
    JsonNode properties;
    try (InputStream file =
        MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      properties = new ObjectMapper().readTree(Objects.requireNonNull(file)).get("properties");
    }

    assertThat(properties)
        .allSatisfy(
            each ->
                assertThat(each.path("description").asText())
                    .as(each.get("name").asText())
                    .matches("[A-Z].*\\."));
    assertThat(properties)
        .extracting(each -> each.get("name").asText())
        .contains(
            "crosslink.huawei.accounts",
            "crosslink.huawei.client.retry.max-attempts",
            "crosslink.huawei.credentials.secret-key",
            "crosslink.huawei.region",
            "crosslink.zenlayer.client.total-timeout",
            "crosslink.zenlayer.credentials.access-key-password",
            "crosslink.zenlayer.enabled");
  }
}
