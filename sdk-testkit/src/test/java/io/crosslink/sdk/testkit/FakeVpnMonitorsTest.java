package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.vpn.ConnectionMonitors;
import io.crosslink.sdk.huawei.vpn.ConnectionMonitors.ListConnectionMonitorsParams;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnConnections;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorProtocol;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorStatus;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorType;
import io.crosslink.sdk.huawei.vpn.model.CreateConnectionMonitorRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a missing value fails the test
class FakeVpnMonitorsTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn =
      huawei
          .vpn()
          .clientBuilder()
          .timeSource(new VirtualTime())
          .retryPolicy(RetryPolicy.none())
          .build();
  private final ConnectionMonitors monitors = vpn.connectionMonitors();
  private final VpnConnections connections = vpn.vpnConnections();
  private final List<@Nullable String> seen = new ArrayList<>();
  private final WaitOptions watching = WaitOptions.defaults().withListener(this::see);
  private final String gateway =
      huawei
          .vpn()
          .customerGateways()
          .add(CustomerGateway.builder().name("berlin").idValue("203.0.113.21").build());
  private final String connection =
      huawei.vpn().vpnConnections().add("vpn", gateway, VpnConnectionStatus.ACTIVE);

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  private void see(WaitProgress progress) {
    seen.add(progress.status());
  }

  @Test
  void aMonitorLivesAndDies() {
    ConnectionMonitor created = monitors.create(CreateConnectionMonitorRequest.of(connection));
    String id = created.getId();
    assertThat(created.getStatus()).isNull();
    assertThat(created.getVpnConnectionId()).isEqualTo(connection);
    assertThat(created.getType()).isEqualTo(ConnectionMonitorType.GATEWAY);
    assertThat(created.getProtoType()).isEqualTo(ConnectionMonitorProtocol.ICMP);
    assertThat(created.getDestinationIp()).isEqualTo("203.0.113.21");

    ConnectionMonitor ready = monitors.waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_CREATE", "PENDING_CREATE", "ACTIVE");
    assertThat(ready.toBuilder().status(null).build()).isEqualTo(created);
    assertThat(connections.get(connection).getConnectionMonitorId()).isEqualTo(id);

    seen.clear();
    monitors.delete(id);
    monitors.waitUntilDeleted(id, watching);
    assertThat(seen).containsExactly("PENDING_DELETE", "PENDING_DELETE", null);
    assertThat(connections.get(connection).getConnectionMonitorId()).isNull();
    assertThat(monitors.list().getConnectionMonitors()).isEmpty();
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> monitors.get(id));
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> monitors.delete(id));
  }

  @Test
  void aConnectionHasOneMonitorAtMost() {
    String first =
        huawei.vpn().connectionMonitors().add(connection, ConnectionMonitorStatus.ACTIVE);
    CreateConnectionMonitorRequest second = CreateConnectionMonitorRequest.of(connection);
    rejected(400, VpnErrorCodes.CONNECTION_MONITOR_EXISTS, () -> monitors.create(second));
    monitors.delete(first);
    rejected(400, VpnErrorCodes.CONNECTION_MONITOR_EXISTS, () -> monitors.create(second));
    monitors.waitUntilDeleted(first, watching);
    assertThat(monitors.create(second).getId()).isNotEqualTo(first);
  }

  @Test
  void aConnectionGoesAfterItsMonitor() {
    String monitor =
        huawei.vpn().connectionMonitors().add(connection, ConnectionMonitorStatus.ACTIVE);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> connections.delete(connection))
        .withMessageContaining(monitor)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpnErrorCodes.INVALID_REQUEST));
    monitors.delete(monitor);
    monitors.waitUntilDeleted(monitor, watching);
    connections.delete(connection);
    connections.waitUntilDeleted(connection, watching);
  }

  @Test
  void needsAConnectionThatIsNotChanging() {
    rejected(
        404,
        VpnErrorCodes.RESOURCE_NOT_FOUND,
        () -> monitors.create(CreateConnectionMonitorRequest.of("none")));
    String young =
        huawei.vpn().vpnConnections().add("a", gateway, VpnConnectionStatus.PENDING_CREATE);
    rejected(
        400,
        VpnErrorCodes.CONNECTION_BEING_UPDATED,
        () -> monitors.create(CreateConnectionMonitorRequest.of(young)));
    String dying =
        huawei.vpn().vpnConnections().add("b", gateway, VpnConnectionStatus.PENDING_DELETE);
    rejected(
        425,
        VpnErrorCodes.CONNECTION_BEING_DELETED,
        () -> monitors.create(CreateConnectionMonitorRequest.of(dying)));
  }

  @Test
  void aMonitorIsDeletedOnceAndNotTooEarly() {
    String young =
        huawei.vpn().connectionMonitors().add(connection, ConnectionMonitorStatus.PENDING_CREATE);
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> monitors.delete(young))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpnErrorCodes.INSTANCE_NOT_READY));
    monitors.waitUntilReady(young, watching);
    monitors.delete(young);
    rejected(400, VpnErrorCodes.DUPLICATE_OPERATION, () -> monitors.delete(young));
  }

  @Test
  void filters() {
    String other =
        huawei
            .vpn()
            .vpnConnections()
            .add(VpnConnection.builder().cgwId(gateway).enterpriseProjectId("ep-1").build());
    String first =
        huawei.vpn().connectionMonitors().add(connection, ConnectionMonitorStatus.ACTIVE);
    String second = huawei.vpn().connectionMonitors().add(other, ConnectionMonitorStatus.ACTIVE);
    assertThat(list(ListConnectionMonitorsParams.none())).containsExactly(first, second);
    assertThat(list(ListConnectionMonitorsParams.builder().vpnConnectionId(other).build()))
        .containsExactly(second);
    assertThat(
            list(
                ListConnectionMonitorsParams.builder()
                    .enterpriseProjectId(List.of("ep-1"))
                    .build()))
        .containsExactly(second);
  }

  private List<@Nullable String> list(ListConnectionMonitorsParams params) {
    return monitors.list(params).getConnectionMonitors().stream()
        .map(ConnectionMonitor::getId)
        .toList();
  }

  private static void rejected(int status, String code, Runnable call) {
    assertThatExceptionOfType(status == 404 ? NotFoundException.class : ServiceException.class)
        .isThrownBy(call::run)
        .satisfies(
            problem -> {
              assertThat(problem.statusCode()).isEqualTo(status);
              assertThat(problem.errorCode()).isEqualTo(code);
            });
  }
}
