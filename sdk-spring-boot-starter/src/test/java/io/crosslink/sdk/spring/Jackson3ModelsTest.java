package io.crosslink.sdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.CustomerGatewayIdType;
import io.crosslink.sdk.huawei.vpn.model.ResourceTag;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 reads and writes models like Jackson 2. */
class Jackson3ModelsTest {
  private static final ObjectMapper JACKSON_2 = new ObjectMapper();
  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().addModule(new Jackson3Models()).build();

  @Test
  void writesWhatJackson2Writes() throws JsonProcessingException {
    CustomerGateway gateway =
        CustomerGateway.builder()
            .id("cgw-1")
            .idType(CustomerGatewayIdType.of("unknown"))
            .bgpAsn(65000L)
            .createdAt(OffsetDateTime.parse("2026-01-31T08:30:00.120+08:00"))
            .tags(List.of(ResourceTag.builder().key("k").value("v").build()))
            .additionalProperty("new", List.of(1, "two"))
            .build();

    String json = JACKSON_3.writeValueAsString(gateway);

    assertThat(JACKSON_2.readTree(json))
        .isEqualTo(JACKSON_2.readTree(JACKSON_2.writeValueAsString(gateway)));
    assertThat(json).contains("\"2026-01-31T00:30:00.120Z\"");
    assertThat(JACKSON_3.readValue(json, CustomerGateway.class))
        .isEqualTo(JACKSON_2.readValue(json, CustomerGateway.class));
  }
}
