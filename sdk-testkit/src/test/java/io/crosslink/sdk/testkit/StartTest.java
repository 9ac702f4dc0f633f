package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The ports of fakes, and failures to listen on them. */
@NullUnmarked // one test passes null
class StartTest {
  @Test
  void listensOnTheWantedPort() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = socket.getLocalPort();
      assertThatIllegalStateException()
          .isThrownBy(() -> FakeZenlayer.start(new VirtualTime(), port).close())
          .withMessageContaining("port " + port);
      assertThatIllegalStateException()
          .isThrownBy(() -> FakeHuaweiCloud.start(new VirtualTime(), port).close())
          .withMessageContaining("port " + port);
    }
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start(new VirtualTime(), port)) {
      assertThat(huawei.endpoint()).isEqualTo("http://127.0.0.1:" + port);
      assertThat(huawei).hasToString("FakeHuaweiCloud at http://127.0.0.1:" + port);
    }
  }

  @Test
  void rejectsImpossiblePorts() {
    for (int port : new int[] {-1, 65_536}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FakeZenlayer.start(new VirtualTime(), port).close())
          .withMessageContaining("port must be 0 (for a free one) to 65535, not " + port);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FakeHuaweiCloud.start(new VirtualTime(), port).close())
          .withMessageContaining("65535");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FakeZenlayer.start(null, 0).close())
        .withMessageContaining("time");
  }

  @Test
  void closingTwiceIsHarmless() {
    FakeZenlayer zenlayer = FakeZenlayer.start();
    String before = zenlayer.toString();
    zenlayer.close();
    zenlayer.close();
    assertThat(zenlayer).hasToString(before);
    assertThat(zenlayer.wireMock().isRunning()).isFalse();
  }
}
