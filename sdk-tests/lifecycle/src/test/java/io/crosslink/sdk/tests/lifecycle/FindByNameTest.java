package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.AmbiguousNameException;
import io.crosslink.sdk.core.error.AmbiguousNameException.Candidate;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Finding by name at the fakes: listings with a filter, with pages, with one page, and of parts.
 */
@NullUnmarked // a missing value fails the test
class FindByNameTest {

  /** The two forms of a method, so that one test body covers both. */
  enum Mode {
    BLOCKING,
    ASYNC;

    <T> Optional<T> find(
        Supplier<Optional<T>> blocking, Supplier<CompletableFuture<Optional<T>>> async) {
      if (this == BLOCKING) {
        return blocking.get();
      }
      try {
        return async.get().join();
      } catch (CompletionException e) {
        throw SdkException.from(e).orElseThrow(() -> e);
      }
    }
  }

  /** The service's filter is fuzzy: it also returns names that contain the name. */
  @ParameterizedTest
  @EnumSource
  void amongThoseThatAFilterReturns(Mode mode) {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn = zenlayer.sdn().client()) {
      zenlayer.sdn().privateConnects().add("tokyo-lisbon-2", PrivateConnectStatus.AVAILABLE);
      zenlayer.sdn().privateConnects().add("to-tokyo-lisbon", PrivateConnectStatus.AVAILABLE);

      assertThat(find(mode, sdn, "tokyo-lisbon")).isEmpty();

      String id =
          zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.AVAILABLE);
      assertThat(find(mode, sdn, "tokyo-lisbon"))
          .get()
          .extracting(PrivateConnect::getPrivateConnectId)
          .isEqualTo(id);

      String other =
          zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.RECYCLED);
      AmbiguousNameException problem =
          catchThrowableOfType(AmbiguousNameException.class, () -> find(mode, sdn, "tokyo-lisbon"));
      assertThat(problem.candidates())
          .containsExactlyInAnyOrder(
              new Candidate(id, "tokyo-lisbon", "AVAILABLE"),
              new Candidate(other, "tokyo-lisbon", "RECYCLED"));
      assertThat(problem).hasMessageContaining("more than one private connect named tokyo-lisbon");
    }
  }

  private static Optional<PrivateConnect> find(Mode mode, SdnClient sdn, String name) {
    return mode.find(
        () -> sdn.privateConnects().findByName(name),
        () -> sdn.privateConnects().findByNameAsync(name));
  }

  /** More than one page: the second with the same name is on the last one. */
  @ParameterizedTest
  @EnumSource
  void onTheLastOfSeveralPages(Mode mode) {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        VpnClient vpn = huawei.vpn().client()) {
      String first = huawei.vpn().customerGateways().add("branch-0");
      for (int i = 1; i < 250; i++) {
        huawei.vpn().customerGateways().add("branch-" + i);
      }

      assertThat(gateway(mode, vpn, "branch-0"))
          .get()
          .extracting(CustomerGateway::getId)
          .isEqualTo(first);
      assertThat(gateway(mode, vpn, "branch")).isEmpty();
      assertThat(huawei.calls("listCustomerGateways")).hasSize(4);

      huawei.vpn().customerGateways().add("branch-0");
      assertThatThrownBy(() -> gateway(mode, vpn, "branch-0"))
          .isInstanceOf(AmbiguousNameException.class)
          .hasMessageContaining(first);
    }
  }

  private static Optional<CustomerGateway> gateway(Mode mode, VpnClient vpn, String name) {
    return mode.find(
        () -> vpn.customerGateways().findByName(name),
        () -> vpn.customerGateways().findByNameAsync(name));
  }

  /** The same name at another VPN server is another user. */
  @ParameterizedTest
  @EnumSource
  void ofOneOwnerOnly(Mode mode) {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        VpnClient vpn = huawei.vpn().client()) {
      String server = server(huawei);
      String other = server(huawei);
      String id = huawei.vpn().vpnUsers(server).add("anna");
      huawei.vpn().vpnUsers(other).add("anna");

      Optional<VpnUser> byName =
          mode.find(
              () -> vpn.vpnUsers().findByName(server, "anna"),
              () -> vpn.vpnUsers().findByNameAsync(server, "anna"));
      Optional<VpnUser> byId =
          mode.find(
              () -> vpn.vpnUsers().find(server, id), () -> vpn.vpnUsers().findAsync(server, id));

      assertThat(byName).get().extracting(VpnUser::getId).isEqualTo(id);
      assertThat(byId).get().extracting(VpnUser::getName).isEqualTo("anna");
      assertThat(
              mode.find(
                  () -> vpn.vpnUsers().find(other, id), () -> vpn.vpnUsers().findAsync(other, id)))
          .isEmpty();
    }
  }

  private static String server(FakeHuaweiCloud huawei) {
    String gateway = huawei.vpn().p2cVpnGateways().add("p2c");
    return huawei.vpn().vpnServers().add(gateway, VpnServerStatus.ACTIVE);
  }

  @ParameterizedTest
  @EnumSource
  void edgePointsInTheirRouter(Mode mode) {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn = zenlayer.sdn().client()) {
      CloudRouterEdgePoint tokyo = edgePoint("ep-1", "tokyo");
      String id =
          zenlayer
              .sdn()
              .cloudRouters()
              .add(
                  CloudRouter.builder()
                      .cloudRouterName("backbone")
                      .edgePoints(
                          List.of(tokyo, edgePoint("ep-2", "lisbon"), edgePoint("ep-3", "lisbon")))
                      .build());

      assertThat(edgePoint(mode, sdn, id, "tokyo"))
          .get()
          .extracting(CloudRouterEdgePoint::getEdgePointId)
          .isEqualTo("ep-1");
      assertThat(edgePoint(mode, sdn, id, "tok")).isEmpty();
      assertThat(edgePoint(mode, sdn, "cr-unknown", "tokyo")).isEmpty();
      assertThatThrownBy(() -> edgePoint(mode, sdn, id, "lisbon"))
          .isInstanceOf(AmbiguousNameException.class)
          .hasMessageEndingWith("more than one edge point named lisbon: ep-2, ep-3");
      assertThat(
              mode.find(
                  () -> sdn.cloudRouters().findEdgePoint(id, "ep-3"),
                  () -> sdn.cloudRouters().findEdgePointAsync(id, "ep-3")))
          .get()
          .extracting(CloudRouterEdgePoint::getEdgePointName)
          .isEqualTo("lisbon");
      assertThat(
              mode.find(
                  () -> sdn.cloudRouters().findEdgePoint(id, "ep-4"),
                  () -> sdn.cloudRouters().findEdgePointAsync(id, "ep-4")))
          .isEmpty();
    }
  }

  private static CloudRouterEdgePoint edgePoint(String id, String name) {
    return CloudRouterEdgePoint.builder().edgePointId(id).edgePointName(name).build();
  }

  private static Optional<CloudRouterEdgePoint> edgePoint(
      Mode mode, SdnClient sdn, String router, String name) {
    return mode.find(
        () -> sdn.cloudRouters().findEdgePointByName(router, name),
        () -> sdn.cloudRouters().findEdgePointByNameAsync(router, name));
  }

  /** A router without a list of edge points may have some all the same. */
  @Test
  void aRouterWithoutItsListShowsNothing() {
    try (ScriptedServer server = new ScriptedServer();
        SdnClient sdn =
            SdnClient.builder()
                .endpoint(server.url())
                .credentials(ZenlayerCredentials.of("key-id", "key-password"))
                .build()) {
      server.script(
          List.of(
              new ScriptedServer.Response(
                  200,
                  """
                  {"requestId": "r", "response": {"totalCount": 1,
                    "dataSet": [{"cloudRouterId": "cr-1", "cloudRouterName": "backbone"}]}}
                  """)));

      assertThatThrownBy(() -> sdn.cloudRouters().findEdgePoint("cr-1", "ep-1"))
          .isInstanceOf(ResponseFormatException.class)
          .hasMessageContaining("a cloud router without edgePoints");
    }
  }
}
