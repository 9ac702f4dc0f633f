package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.AmbiguousNameException;
import io.crosslink.sdk.examples.CrossingException.Kind;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZenlayerToHuaweiTest {
  private final LinkedClouds clouds = new LinkedClouds();

  @AfterEach
  void close() {
    clouds.close();
  }

  private CrossingException failure(List<String> options) {
    return catchThrowableOfType(
        CrossingException.class, () -> clouds.use(options, CrossingNetwork::build));
  }

  private static String run(String... args) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(output, true, UTF_8));
    int exitCode =
        ZenlayerToHuawei.run(
            List.of(args), Map.of("BGP_MD5_KEY", LinkedClouds.KEY), terminal);
    return output.toString(UTF_8) + "exit code " + exitCode;
  }

  @Test
  void fromNothingToNothing() {
    assertThat(run())
        .contains(
            "[ private connect ]",
            "VLAN 2",
            "172.31.255.1/30, AS 64512",
            "Both ends agree",
            "everything is removed",
            "exit code 0")
        .doesNotContain(LinkedClouds.KEY, "Failed");
  }

  @Test
  void withACloudRouterTheSessionComesUpByItself() {
    assertThat(run("--router"))
        .contains(
            "[ cloud router ]",
            "routes: 172.31.255.2/30, AS 62610",
            "[ virtual interface ]  ACTIVE",
            "Both ends agree",
            "everything is removed",
            "exit code 0")
        .doesNotContain(LinkedClouds.KEY, "not up yet", "Failed");
  }
}
