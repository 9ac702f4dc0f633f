package io.crosslink.sdk.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.examples.CrossingException.Kind;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnection;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which the two ends may not mirror each other is found and said. */
class CrossingDifferencesTest {
  private final LinkedClouds clouds = new LinkedClouds();

  @BeforeEach
  void build() {
    clouds.use(List.of("--router"), CrossingNetwork::build);
  }

  @AfterEach
  void close() {
    assertThat(clouds.output()).doesNotContain(LinkedClouds.KEY, "another-key");
    clouds.close();
  }

  /** Changes the edge point that leads into Huawei Cloud, as somebody else might. */
  private void changeEdgePoint(UnaryOperator<CloudRouterEdgePoint> change) {
    CloudRouter router = clouds.zenlayer.sdn().cloudRouters().list().get(0);
    List<CloudRouterEdgePoint> points = new ArrayList<>();
    for (CloudRouterEdgePoint point : router.getEdgePoints()) {
      points.add(point.getCloudType() == null ? point : change.apply(point));
    }
    clouds
        .zenlayer
        .sdn()
        .cloudRouters()
        .change(router.getCloudRouterId(), each -> each.toBuilder().edgePoints(points).build());
  }

  private void changeSession(UnaryOperator<BgpConnection.Builder> change) {
    changeEdgePoint(
        point ->
            point.toBuilder()
                .bgpConnection(
                    change.apply(requireNonNull(point.getBgpConnection()).toBuilder()).build())
                .build());
  }

  private CrossingException disagreement(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--router");
    CrossingException found =
        catchThrowableOfType(
            CrossingException.class, () -> clouds.use(all, CrossingNetwork::build));
    assertThat(found).isNotNull();
    assertThat(found.kind()).isEqualTo(Kind.ENDS_DISAGREE);
    assertThat(found.kind().exitCode()).isEqualTo(3);
    assertThat(found).hasMessageNotContainingAny(LinkedClouds.KEY, "another-key");
    return found;
  }

  private void assertDown() {
    assertThat(clouds.huawei.dc().virtualInterfaces().list())
        .extracting(VirtualInterface::getStatus)
        .containsExactly(VirtualInterfaceStatus.DOWN);
  }

  @Test
  void anotherVlan() {
    changeEdgePoint(point -> point.toBuilder().vlanId(77).build());

    assertThat(disagreement()).hasMessageContaining("VLAN: 77 (Zenlayer), 2 (Huawei Cloud)");
    assertDown();
  }

  @Test
  void anotherAsNumberOfHuaweiCloud() {
    changeSession(session -> session.peerAsn(64999L));

    assertThat(disagreement())
        .hasMessageContaining("AS number of Huawei Cloud: 64999 (Zenlayer), 64512 (Huawei Cloud)");
    assertDown();
  }

  @Test
  void anotherAsNumberOfTheOtherEnd() {
    changeSession(session -> session.localAsn(64999L));

    assertThat(disagreement())
        .hasMessageContaining("AS number of the other end: 64999 (Zenlayer), 62610 (Huawei Cloud)");
    assertDown();
  }

  @Test
  void anotherAddressOfHuaweiCloud() {
    changeSession(session -> session.peerIpAddress("172.31.255.9"));

    assertThat(disagreement())
        .hasMessageContaining(
            "address of Huawei Cloud: 172.31.255.9 (Zenlayer), 172.31.255.1 (Huawei Cloud)");
    assertDown();
  }

  @Test
  void anotherAddressOfTheOtherEnd() {
    changeEdgePoint(point -> point.toBuilder().ipAddress("172.31.255.6/30").build());

    assertThat(disagreement("--session", "172.31.255.0/30"))
        .hasMessageContaining(
            "address of the other end: 172.31.255.6 (Zenlayer), 172.31.255.2 (Huawei Cloud)");
    assertDown();
  }

  @Test
  void anotherKey() {
    changeSession(session -> session.password("another-key"));

    assertThat(disagreement())
        .hasMessageContaining("MD5 key: Zenlayer and Huawei Cloud have different ones");
    assertDown();
  }

  @ParameterizedTest
  @CsvSource({
    "--huawei-asn, 64999,           'AS number of Huawei Cloud: 64999 (wanted), 64512'",
    "--session,    172.31.254.0/30, 'address of Huawei Cloud: 172.31.254.1 (wanted), 172.31.255.1'"
  })
  void whatAnEarlierRunWasGivenIsNotChangedSilently(String option, String value, String said) {
    assertThat(disagreement(option, value)).hasMessageContaining(said);
  }
}
