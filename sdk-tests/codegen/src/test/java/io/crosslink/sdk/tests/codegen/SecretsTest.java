package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.Gadget;
import io.crosslink.sdk.tests.codegen.torture.model.Node;
import io.crosslink.sdk.tests.codegen.torture.model.UpdateGadgetRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private static final Everything EVERYTHING =
      Everything.builder()
          .text("open")
          .secret("hidden-1")
          .secondSecret("hidden-2")
          .secrets("hidden-3", "hidden-4")
          .secretMap(Map.of("key", "hidden-5"))
          .node(Node.builder().label("leaf").secret("hidden-6").build())
          .build();

  @Test
  void textsDoNotShowThem() {
    assertThat(EVERYTHING)
        .hasToString(
            "Everything{text=open, secret=***, second_secret=***, secrets=***, secret_map=***,"
                + " node=Node{label=leaf, secret=***}}");
  }

  @Test
  void textsDoNotShowUnknownProperties() {
    Gadget gadget = Samples.read(Gadget.class, "{\"id\":\"g-1\",\"new_secret\":\"hidden\"}");
    assertThat(gadget).hasToString("Gadget{id=g-1, additionalProperties=[new_secret]}");
  }

  @Test
  void textsDoNotSayMoreThanThatASecretIsSet() {
    assertThat(UpdateGadgetRequest.builder().secret("").build())
        .hasToString("UpdateGadgetRequest{secret=***}");
    assertThat(UpdateGadgetRequest.builder().build()).hasToString("UpdateGadgetRequest{}");
  }

  @Test
  void jsonHoldsThem() {
    assertThat(Samples.write(EVERYTHING))
        .contains("hidden-1", "hidden-2", "hidden-3", "hidden-4", "hidden-5", "hidden-6")
        .doesNotContain("***");
    assertThat(Samples.read(Everything.class, Samples.write(EVERYTHING))).isEqualTo(EVERYTHING);
  }

  @Test
  void preSharedKeysAreSecrets() {
    assertThat(Samples.read(VpnConnection.class, "{\"id\":\"c-1\",\"psk\":\"hidden\"}").toString())
        .contains("c-1")
        .doesNotContain("hidden");
    assertThat(
            Samples.read(CreateVpnConnectionRequest.class, "{\"name\":\"n\",\"psk\":\"hidden\"}"))
        .hasToString("CreateVpnConnectionRequest{name=n, psk=***}");
  }
}
