package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.zenlayer.sdn.Ports;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.AddCloudRouterEdgePointsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.CreateCloudRouterRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePortRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePortsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPortRequest;
import io.crosslink.sdk.zenlayer.sdn.model.LoaStatus;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPortAttributeRequest;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.RenewPortRequest;
import io.crosslink.sdk.zenlayer.sdn.model.TagRequest;
import io.crosslink.sdk.zenlayer.sdn.model.TagsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.TerminatePortRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@NullUnmarked // a missing value fails the test
class FakeZenlayerPortsTest {
  private static final WaitOptions DAYS =
      WaitOptions.defaults().withTimeout(Duration.ofDays(3)).withPollInterval(Duration.ofHours(1));

  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final SdnClient sdn = zenlayer.sdn().client();
  private final Ports ports = sdn.ports();
  private final List<@Nullable String> seen = new ArrayList<>();
  private final WaitOptions watching = WaitOptions.defaults().withListener(this::see);

  @AfterEach
  void stop() {
    sdn.close();
    zenlayer.close();
  }

  private void see(WaitProgress progress) {
    seen.add(progress.status());
  }

  @Test
  void aPortLivesAndDies() {
    String id = ports.create(order("tokyo-1")).getPortId();
    Port running = ports.waitUntilRunning(id, watching);
    assertThat(seen).containsExactly("CREATING", "CREATING", "RUNNING");
    assertThat(running.getPortName()).isEqualTo("tokyo-1");
    assertThat(running.getPortRemarks()).isEqualTo("Rack 14");
    assertThat(running.getPortType()).isEqualTo(PortType.GIGABIT_100);
    assertThat(running.getDcId()).isEqualTo("TYO1");
    assertThat(running.getBusinessEntityName()).isEqualTo("Example Networks");
    assertThat(running.getConnectionStatus()).isEqualTo(ConnectivityStatus.DOWN);
    assertThat(running.getIsCreateBusinessAllowed()).isFalse();
    assertThat(running.getTags().getTags()).hasSize(1);

    seen.clear();
    ports.terminate(TerminatePortRequest.of(id));
    ports.waitUntilRecycled(id, watching);
    assertThat(seen).containsExactly("DELETING", "DELETING", "RECYCLED");

    seen.clear();
    ports.renew(RenewPortRequest.of(id));
    assertThat(ports.waitUntilRunning(id, watching)).isEqualTo(running);
    assertThat(seen).containsExactly("RECOVERING", "RECOVERING", "RUNNING");

    seen.clear();
    zenlayer.pollsPerTransition(0);
    ports.terminate(TerminatePortRequest.of(id));
    zenlayer.pollsPerTransition(1);
    ports.destroy(DestroyPortRequest.of(id));
    ports.waitUntilDestroyed(id, watching);
    assertThat(seen).containsExactly("DESTROYING", null, null);
    assertThat(zenlayer.calls("destroyPort"))
        .extracting(RecordedCall::operation, RecordedCall::status)
        .containsExactly(tuple("destroyPort", 200));
  }

  @Test
  @SuppressWarnings("try") // the hold is not used otherwise
  void theLinkComesAfterTheLetterAndTheCrossConnect() throws Exception {
    String id = ports.create(order("tokyo-1")).getPortId();
    Port lettered = ports.waitUntilLoaIssued(id, watching);
    assertThat(seen)
        .containsExactly(
            "LOA_NOT_UPLOAD", "LOA_NOT_UPLOAD", "LOA_NOT_UPLOAD", "LOA_NOT_UPLOAD", "LOA_UPLOADED");
    assertThat(lettered.getPortStatus()).isEqualTo(PortStatus.RUNNING);
    assertThat(lettered.getLoaDownloadUrl()).contains(id);
    assertThat(lettered.getConnectionStatus()).isEqualTo(ConnectivityStatus.DOWN);

    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> ports.waitUntilConnected(id, DAYS))
        .satisfies(late -> assertThat(late.reason()).isEqualTo(WaiterException.Reason.TIMEOUT))
        .withMessageContaining("port " + id + " to reach ACTIVE, but")
        .withMessageContaining(
            "(last status DOWN: the cross connect has to be built, with the letter");

    CompletableFuture<Port> connected;
    try (VirtualTime.Hold hold = zenlayer.time().hold()) {
      connected = ports.waitUntilConnectedAsync(id, watching);
      zenlayer.sdn().ports().completeCrossConnect(id);
    }
    assertThat(connected.get(10, TimeUnit.SECONDS).getIsCreateBusinessAllowed()).isTrue();
    assertThat(ports.waitUntilLoaIssuedAsync(id, watching).get(10, TimeUnit.SECONDS))
        .isEqualTo(find(id));
  }

  @Test
  void theLetterTakesAsLongAsEveryTransition() {
    zenlayer.timePerTransition(Duration.ofHours(6));
    zenlayer.sdn().automaticCrossConnects(true);
    String id = ports.create(order("tokyo-1")).getPortId();
    ports.waitUntilLoaIssued(id, DAYS);
    assertThat(zenlayer.time().elapsed()).isEqualTo(Duration.ofHours(12));
    ports.waitUntilConnected(id, DAYS);
    assertThat(zenlayer.time().elapsed()).isEqualTo(Duration.ofHours(18));
  }

  @Test
  void aCrossConnectMayBeCompletedAtAnyTime() {
    String id = ports.create(order("tokyo-1")).getPortId();
    zenlayer.sdn().ports().completeCrossConnect(id); // while the port is being built
    Port running = ports.waitUntilRunning(id, watching);
    assertThat(running.getConnectionStatus()).isEqualTo(ConnectivityStatus.ACTIVE);
    assertThat(running.getLoaStatus()).isEqualTo(LoaStatus.UPLOADED);
    assertThat(running.getIsCreateBusinessAllowed()).isTrue();

    String waiting = ports.create(order("tokyo-2")).getPortId();
    ports.waitUntilLoaIssued(waiting, watching);
    zenlayer.sdn().automaticCrossConnects(true); // applies to those that wait for it, too
    ports.waitUntilConnected(waiting, watching);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> zenlayer.sdn().ports().completeCrossConnect("port-none"))
        .withMessage("There is no resource with the id port-none");
  }

  /** The letter of a port in the recycle bin is not issued, unless the port is restored. */
  @Test
  void aWaitForTheLetterEndsWithThePort() {
    String recycled = zenlayer.sdn().ports().add(dark(PortStatus.RECYCLED));
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> ports.waitUntilLoaIssued(recycled, watching))
        .withMessageContaining("it ended in status RECYCLED")
        .satisfies(
            ended -> {
              assertThat(ended.reason()).isEqualTo(WaiterException.Reason.TERMINAL_STATE);
              assertThat(ended.lastStatus()).isEqualTo("RECYCLED");
            });
    ports.renew(RenewPortRequest.of(recycled));
    assertThat(ports.waitUntilLoaIssued(recycled, watching).getPortStatus())
        .isEqualTo(PortStatus.RUNNING);

    String destroyed = zenlayer.sdn().ports().add(dark(PortStatus.DESTROYING));
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> ports.waitUntilConnected(destroyed, watching))
        .withMessageContaining("it ended in status DESTROYING");
  }

  private static Port dark(PortStatus status) {
    return Port.builder().portStatus(status).connectionStatus(ConnectivityStatus.DOWN).build();
  }

  @Test
  void waitsAsynchronouslyToo() throws Exception {
    String id = zenlayer.sdn().ports().add("tokyo-1", PortStatus.DELETING);
    ports.waitUntilRecycledAsync(id, watching).get(10, TimeUnit.SECONDS);
    ports.destroyAsync(DestroyPortRequest.of(id)).get(10, TimeUnit.SECONDS);
    ports.waitUntilDestroyedAsync(id, watching).get(10, TimeUnit.SECONDS);
    assertThat(ports.find(id)).isEmpty();
  }

  @Test
  void removesForGoodInOneCall() {
    String id = zenlayer.sdn().ports().add("tokyo-1", PortStatus.RUNNING);
    ports.remove(id, watching);
    assertThat(seen)
        .containsExactly(
            "RUNNING", "DELETING", "DELETING", "RECYCLED", "DESTROYING", "DESTROYING", null, null);
    assertThat(zenlayer.calls("terminatePort")).hasSize(1);
    assertThat(zenlayer.calls("destroyPort")).hasSize(1);
    assertThat(ports.find(id)).isEmpty();
    assertThat(ports.remove(id, watching)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = PortStatus.Known.class,
      names = {"RUNNING", "RECYCLED", "UNRECOGNIZED"},
      mode = EnumSource.Mode.EXCLUDE)
  void leavesAloneWhatIsOnItsWay(PortStatus.Known status) {
    String id = zenlayer.sdn().ports().add("tokyo-1", PortStatus.of(status.name()));
    assertWrongStatus(() -> ports.terminate(TerminatePortRequest.of(id)));
    assertWrongStatus(() -> ports.renew(RenewPortRequest.of(id)));
    assertWrongStatus(() -> ports.destroy(DestroyPortRequest.of(id)));
  }

  @Test
  void renewsAndDestroysOnlyWhatIsRecycled() {
    String running = zenlayer.sdn().ports().add("tokyo-1", PortStatus.RUNNING);
    assertWrongStatus(() -> ports.renew(RenewPortRequest.of(running)));
    assertWrongStatus(() -> ports.destroy(DestroyPortRequest.of(running)));
    String recycled = zenlayer.sdn().ports().add("tokyo-2", PortStatus.RECYCLED);
    assertRefused(
        409,
        SdnErrorCodes.OPERATION_DENIED_INSTANCE_RECYCLED,
        () -> ports.terminate(TerminatePortRequest.of(recycled)));
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    assertNotFound(
        () ->
            ports.modifyAttributes(
                ModifyPortAttributeRequest.builder().portId("port-none").build()));
    assertNotFound(() -> ports.terminate(TerminatePortRequest.of("port-none")));
    assertNotFound(() -> ports.renew(RenewPortRequest.of("port-none")));
    assertNotFound(() -> ports.destroy(DestroyPortRequest.of("port-none")));
    assertThat(ports.find("port-none")).isEmpty();
  }

  @Test
  void aPortInUseStays() {
    String a = zenlayer.sdn().ports().add("tokyo-1", PortStatus.RUNNING);
    String z = zenlayer.sdn().ports().add("singapore-1", PortStatus.RUNNING);
    String connect =
        sdn.privateConnects()
            .create(
                CreatePrivateConnectRequest.builder().endpointA(end(a)).endpointZ(end(z)).build())
            .getPrivateConnectId();
    assertInUse(a, connect);
    assertInUse(z, connect);
    sdn.privateConnects().remove(connect, watching);
    ports.remove(a, watching);

    String router =
        zenlayer
            .sdn()
            .cloudRouters()
            .add(
                CloudRouter.builder()
                    .cloudRouterStatus(CloudRouterStatus.RECYCLED)
                    .edgePoints(CloudRouterEdgePoint.builder().portId(z).build())
                    .build());
    assertInUse(z, router);
    sdn.cloudRouters().remove(router, watching);
    ports.remove(z, watching);
    assertThat(ports.listAll()).isEmpty();
  }

  @Test
  void onlyARunningPortWithALinkCanBeUsed() {
    String recycled = zenlayer.sdn().ports().add("tokyo-1", PortStatus.RECYCLED);
    String dark =
        zenlayer
            .sdn()
            .ports()
            .add(Port.builder().connectionStatus(ConnectivityStatus.DOWN).build());
    String router = zenlayer.sdn().cloudRouters().add("apac", CloudRouterStatus.RUNNING);
    for (String bad : List.of(recycled, dark)) {
      CloudRouterEdgePointRequest point = CloudRouterEdgePointRequest.builder().portId(bad).build();
      CloudRouterEdgePointRequest other =
          CloudRouterEdgePointRequest.builder().vpcId("vpc").build();
      assertWrongStatus(
          () ->
              sdn.privateConnects()
                  .create(
                      CreatePrivateConnectRequest.builder()
                          .endpointA(end(bad))
                          .endpointZ(end("port-1"))
                          .build()));
      assertWrongStatus(
          () ->
              sdn.privateConnects()
                  .create(
                      CreatePrivateConnectRequest.builder()
                          .endpointA(end("port-1"))
                          .endpointZ(end(bad))
                          .build()));
      assertWrongStatus(
          () -> sdn.cloudRouters().create(CreateCloudRouterRequest.of(List.of(other, point))));
      assertWrongStatus(
          () ->
              sdn.cloudRouters()
                  .addEdgePoints(AddCloudRouterEdgePointsRequest.of(router, List.of(point))));
    }
    assertThat(sdn.privateConnects().listAll()).isEmpty();
    assertThat(sdn.cloudRouters().listAll()).hasSize(1);
  }

  @Test
  void changesWhatIsGivenAndNothingElse() {
    String id = zenlayer.sdn().ports().add("tokyo-1", PortStatus.CREATING);
    ModifyPortAttributeRequest change = ModifyPortAttributeRequest.builder().portId(id).build();
    ports.modifyAttributes(change.toBuilder().portRemarks("Rack 15").build());
    assertThat(find(id).getPortName()).isEqualTo("tokyo-1");
    ports.modifyAttributes(
        change.toBuilder().portName("tokyo-2").businessEntityName("Example").build());
    Port settled = ports.waitUntilRunning(id, watching);
    assertThat(settled.getPortName()).isEqualTo("tokyo-2");
    assertThat(settled.getPortRemarks()).isEqualTo("Rack 15");
    assertThat(settled.getBusinessEntityName()).isEqualTo("Example");

    String lettered =
        zenlayer.sdn().ports().add(Port.builder().loaStatus(LoaStatus.UPLOADED).build());
    ModifyPortAttributeRequest late = ModifyPortAttributeRequest.builder().portId(lettered).build();
    ports.modifyAttributes(late.toBuilder().portName("tokyo-3").build());
    assertRefused(
        400,
        SdnErrorCodes.SELF_SERVICE_PORT_NOT_SUPPORT_BUSINESS_LOA_DONE,
        () -> ports.modifyAttributes(late.toBuilder().businessEntityName("Other").build()));
  }

  @Test
  void sellsOnlyWhatIsKnown() {
    assertRefused(
        400,
        SdnErrorCodes.SELF_SERVICE_PORT_NOT_SHELF,
        () -> ports.create(order("odd").toBuilder().portType(PortType.of("3G")).build()));
    assertRefused(400, SdnErrorCodes.MISSING_PARAMETER, () -> ports.create(order(" ")));
  }

  @Test
  void listsPageByPageAndFilters() {
    IntStream.range(0, 25).forEach(i -> zenlayer.sdn().ports().add("p-" + i, PortStatus.RUNNING));
    String singapore =
        zenlayer
            .sdn()
            .ports()
            .add(
                Port.builder()
                    .portName("SIN-Core")
                    .dcId("SIN1")
                    .cityName("Singapore")
                    .additionalProperty("resourceGroupId", "rg-1")
                    .build());
    String tokyo = ports.create(order("tokyo-1")).getPortId();
    assertThat(ids(DescribePortsRequest.builder().pageSize(10))).hasSize(27);
    assertThat(zenlayer.calls("describePorts")).hasSize(3);
    assertThat(ids(DescribePortsRequest.builder().portIds(tokyo, "port-none")))
        .containsExactly(tokyo);
    assertThat(ids(DescribePortsRequest.builder().portName("n-core"))).containsExactly(singapore);
    assertThat(ids(DescribePortsRequest.builder().cityName("SINGA"))).containsExactly(singapore);
    assertThat(ids(DescribePortsRequest.builder().dcId("TYO1"))).containsExactly(tokyo);
    assertThat(ids(DescribePortsRequest.builder().resourceGroupId("rg-1")))
        .containsExactly(singapore);
    assertThat(
            ids(
                DescribePortsRequest.builder()
                    .tagKeys("env")
                    .tags(TagRequest.builder().key("env").value("prod").build())))
        .containsExactly(tokyo);
    assertThat(ids(DescribePortsRequest.builder().tagKeys("team"))).isEmpty();
    List<String> tooMany = IntStream.range(0, 101).mapToObj(i -> "port-" + i).toList();
    assertRefused(
        400,
        SdnErrorCodes.INVALID_PARAMETER_EXCEED_LENGTH,
        () -> ids(DescribePortsRequest.builder().portIds(tooMany)));
  }

  @Test
  void makesUpWhatASeedLacks() {
    Port made = find(zenlayer.sdn().ports().add(Port.builder().build()));
    assertThat(made.getPortName()).startsWith("port-");
    assertThat(made.getPortType()).isEqualTo(PortType.GIGABIT_10);
    assertThat(made.getPortStatus()).isEqualTo(PortStatus.RUNNING);
    assertThat(made.getConnectionStatus()).isEqualTo(ConnectivityStatus.ACTIVE);
    assertThat(made.getIsCreateBusinessAllowed()).isTrue();
    assertThat(made.getCreatedTime()).isNotNull();
    assertThatIllegalArgumentException().isThrownBy(() -> zenlayer.sdn().ports().add(made));
  }

  private Port find(String id) {
    return ports.find(id).orElseThrow();
  }

  private List<@Nullable String> ids(DescribePortsRequest.Builder request) {
    return ports.listAll(request.build()).stream().<@Nullable String>map(Port::getPortId).toList();
  }

  private static CreatePortRequest order(String name) {
    return CreatePortRequest.builder()
        .dcId("TYO1")
        .portName(name)
        .portRemarks("Rack 14")
        .portType(PortType.GIGABIT_100)
        .businessEntityName("Example Networks")
        .tags(
            TagsRequest.builder()
                .tags(TagRequest.builder().key("env").value("prod").build())
                .build())
        .build();
  }

  private static PrivateConnectEndpointRequest end(String port) {
    return PrivateConnectEndpointRequest.builder().portId(port).build();
  }

  private void assertInUse(String port, String user) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(() -> ports.terminate(TerminatePortRequest.of(port)))
        .withMessageContaining(user)
        .satisfies(
            problem ->
                assertThat(problem.errorCode()).isEqualTo(SdnErrorCodes.INVALID_PORT_STATUS));
  }

  private static void assertWrongStatus(ThrowingCallable call) {
    assertRefused(400, SdnErrorCodes.INVALID_PORT_STATUS, call);
  }

  private static void assertNotFound(ThrowingCallable call) {
    assertRefused(404, SdnErrorCodes.SELF_SERVICE_PORT_NOT_FOUND, call);
  }

  private static void assertRefused(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            problem -> {
              assertThat(problem.errorCode()).isEqualTo(code);
              assertThat(problem.statusCode()).isEqualTo(status);
            });
  }
}
