package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.examples.InventorySource.Place;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryFormatsTest {
  private static List<InventorySection> sections(CloudResource resource) {
    return List.of(
        new InventorySection(
            new Place("a", "SDN", ""), "port", "", List.of(resource), null, List.of()));
  }

  private static List<InventorySection> port(String name) {
    return sections(Port.builder().portId("port-1").portName(name).build());
  }

  private static String nameInCsv(String name) {
    return Rfc4180.parse(InventoryCsv.of(port(name))).get(1).get(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r1", "\n1", " =1", "\u00a0=1", "＝1"})
  void csvHasNoFormulas(String name) {
    assertThat(nameInCsv(name)).isEqualTo("'" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "a\n=1", "1-2", "\"", "a,b", "a;b", "Zürich", "'", " a"})
  void csvHasOtherNamesAsTheyAre(String name) {
    assertThat(nameInCsv(name)).isEqualTo(name);
  }

  @Test
  void csvHasEmptyValuesForMissingOnes() {
    assertThat(InventoryCsv.of(sections(Port.builder().portId("port-1").build())))
        .endsWith("\r\n\"a\",\"SDN\",\"\",\"port\",\"\",\"\",\"port-1\",\"\"\r\n");
  }

  @Test
  void namesDoNotControlTheTerminal() {
    assertThat(InventoryTable.of(port("a\u001b[2Jb\u202ec\nd\te"))).contains(" a?[2Jb?c?d?e ");
  }

  @Test
  void jsonHasUnusualNamesAndNoSecrets() throws JsonProcessingException {
    String name = "\"a\"\n\u001b\u202e";

    String json =
        InventoryJson.of(
            sections(
                VpnUser.builder()
                    .id("user-1")
                    .name(name)
                    .additionalProperty("password", "Example-1")
                    .build()));

    JsonNode user = new ObjectMapper().readTree(json).get("resources").get(0);
    assertThat(user.get("name").textValue()).isEqualTo(name);
    assertThat(user.get("properties").get("name").textValue()).isEqualTo(name);
    assertThat(json).doesNotContain("Example-1");
  }
}
