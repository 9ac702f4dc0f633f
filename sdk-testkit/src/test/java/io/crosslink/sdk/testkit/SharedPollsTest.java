package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.batch.Batch;
import io.crosslink.sdk.core.batch.BatchResult;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.AssociationRequest;
import io.crosslink.sdk.huawei.er.model.CreateEnterpriseRouterRequest;
import io.crosslink.sdk.huawei.er.model.CreateRouteTableRequest;
import io.crosslink.sdk.huawei.er.model.CreateVpcAttachmentRequest;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The calls that many waits make, on both clouds. On a busy machine they begin one after the other,
 * so that no two of the first polls go together.
 */
@Timeout(60)
@SuppressWarnings("try") // holds are not used otherwise
class SharedPollsTest {
  private static final Duration CREATION = Duration.ofSeconds(30);

  private final VirtualTime time = new VirtualTime();
  private final FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
  private final SdnClient sdn = zenlayer.sdn().client();
  private final VpnClient vpn = huawei.vpn().client();
  private final Map<String, Integer> polls = new ConcurrentHashMap<>();
  private final WaitOptions options =
      WaitOptions.defaults().withListener(poll -> polls.merge(poll.id(), 1, Integer::sum));

  @AfterEach
  void close() {
    sdn.close();
    vpn.close();
    zenlayer.close();
    huawei.close();
  }

  private List<String> privateConnects(int number, PrivateConnectStatus status) {
    zenlayer.timePerTransition(CREATION);
    return IntStream.range(0, number)
        .mapToObj(i -> zenlayer.sdn().privateConnects().add("oslo-" + i, status))
        .toList();
  }

  /** Starts operations at one moment, each in a thread or asynchronously. */
  private <T> List<Future<T>> start(
      Form form,
      List<String> ids,
      Function<String, T> blocking,
      Function<String, CompletableFuture<T>> async) {
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Future<T>> all = new ArrayList<>();
    try (VirtualTime.Hold hold = time.hold()) {
      for (String id : ids) {
        all.add(
            form == Form.ASYNC
                ? async.apply(id)
                : threads.submit(time.holding(() -> blocking.apply(id))));
      }
    }
    threads.shutdown();
    return all;
  }

  private static <T> List<T> all(List<Future<T>> futures) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get(50, TimeUnit.SECONDS));
    }
    return results;
  }

  @ParameterizedTest
  @EnumSource
  void aCallHasTheIdsOfAPage(Form form) throws Exception {
    List<String> ids = privateConnects(150, PrivateConnectStatus.CREATING);

    List<PrivateConnect> available =
        all(
            start(
                form,
                ids,
                id -> sdn.privateConnects().waitUntilAvailable(id, options),
                id -> sdn.privateConnects().waitUntilAvailableAsync(id, options)));

    assertThat(available).extracting(PrivateConnect::getPrivateConnectId).isEqualTo(ids);
    assertThat(time.elapsed()).isEqualTo(CREATION);
    assertThat(polls).hasSize(150).allSatisfy((id, number) -> assertThat(number).isBetween(7, 8));
    assertThat(zenlayer.calls("describePrivateConnects").size())
        .isBetween(7 * 2, 150 + 6 * 3); // instead of 7 * 150
  }

  @ParameterizedTest
  @EnumSource
  void removalsSharePolls(Form form) throws Exception {
    List<String> ids = privateConnects(60, PrivateConnectStatus.RUNNING);

    List<Boolean> removed =
        all(
            start(
                form,
                ids,
                id -> sdn.privateConnects().remove(id, options),
                id -> sdn.privateConnects().removeAsync(id, options)));

    assertThat(removed).hasSize(60).containsOnly(true);
    assertThat(zenlayer.sdn().privateConnects().list()).isEmpty();
    zenlayer.assertCalled("deletePrivateConnect", 60);
    zenlayer.assertCalled("destroyPrivateConnect", 60);
    assertThat(zenlayer.calls("describePrivateConnects").size()).isLessThan(60 + 30);
  }

  @Test
  void aBatchOfRemovalsSharesPolls() {
    List<String> ids = privateConnects(200, PrivateConnectStatus.RUNNING);
    zenlayer.timePerTransition(Duration.ZERO);

    BatchResult<String, Boolean> result =
        Batch.of(ids).atMost(200).run(id -> sdn.privateConnects().removeAsync(id, options));

    assertThat(result.values()).hasSize(200);
    assertThat(zenlayer.calls("describePrivateConnects").size()).isLessThan(200 + 20);
  }

  @ParameterizedTest
  @EnumSource
  void aListingShowsThoseThatHaveACallEach(Form form) throws Exception {
    huawei.timePerTransition(CREATION);
    String gateway = huawei.vpn().customerGateways().add("lisbon");
    List<String> ids =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    huawei
                        .vpn()
                        .vpnConnections()
                        .add("c" + i, gateway, VpnConnectionStatus.PENDING_CREATE))
            .toList();

    all(
        start(
            form,
            ids,
            id -> vpn.vpnConnections().waitUntilReady(id, options),
            id -> vpn.vpnConnections().waitUntilReadyAsync(id, options)));

    assertThat(time.elapsed()).isEqualTo(CREATION);
    assertThat(polls).hasSize(40).allSatisfy((id, number) -> assertThat(number).isBetween(7, 8));
    assertThat(huawei.calls("showVpnConnection").size()).isBetween(40, 2 * 40);
    assertThat(huawei.calls("listVpnConnections").size()).isBetween(6, 12);

    int before = huawei.calls("showVpnConnection").size();
    all(
        start(
            form,
            ids,
            id -> vpn.vpnConnections().remove(id, options),
            id -> vpn.vpnConnections().removeAsync(id, options)));
    assertThat(huawei.vpn().vpnConnections().list()).isEmpty();
    huawei.assertCalled("deleteVpnConnection", 40);
    assertThat(huawei.calls("showVpnConnection").size() - before).isBetween(40, 2 * 40);
  }

  @Test
  void aListingIsReadOnceForAll() throws Exception {
    try (ErClient er = huawei.er().client()) {
      String hub =
          er.enterpriseRouters()
              .create(
                  CreateEnterpriseRouterRequest.builder()
                      .name("hub")
                      .asn(64600L)
                      .availabilityZoneIds(List.of("eu-west-101a"))
                      .build())
              .getId();
      er.enterpriseRouters().waitUntilAvailable(hub, options);
      String table = er.routeTables().create(hub, CreateRouteTableRequest.of("spokes")).getId();
      er.routeTables().waitUntilAvailable(hub, table, options);
      List<String> spokes = IntStream.range(0, 8).mapToObj(i -> attach(er, hub, i)).toList();
      huawei.timePerTransition(CREATION);
      polls.clear();

      List<Association> associated =
          all(
              start(
                  Form.ASYNC,
                  spokes,
                  id -> null,
                  id -> {
                    er.associations().associate(hub, table, AssociationRequest.of(id));
                    return er.associations().waitUntilAssociatedAsync(hub, table, id, options);
                  }));

      assertThat(associated).extracting(Association::getAttachmentId).isEqualTo(spokes);
      int each = polls.get(spokes.get(0));
      assertThat(each).isGreaterThan(5);
      assertThat(huawei.calls("listAssociations").size()).isLessThan(2 * each + 8);
    }
  }

  private String attach(ErClient er, String hub, int number) {
    String vpc = huawei.vpc().vpcs().add("spoke", "10." + number + ".0.0/16");
    String subnet = huawei.vpc().subnets().add("spoke", vpc, "10." + number + ".1.0/24");
    String id =
        er.vpcAttachments()
            .create(
                hub,
                CreateVpcAttachmentRequest.builder()
                    .name("spoke")
                    .vpcId(vpc)
                    .virsubnetId(subnet)
                    .build())
            .getId();
    er.vpcAttachments().waitUntilAvailable(hub, id, options);
    return id;
  }

  @Test
  void theErrorOfOneDoesNotReachTheOthers() throws Exception {
    List<String> ids = privateConnects(10, PrivateConnectStatus.CREATING);
    zenlayer.inject(Fault.forbidden().on("describePrivateConnects").onResource(ids.get(3)));

    List<Future<PrivateConnect>> waits =
        start(
            Form.ASYNC,
            ids,
            id -> null,
            id -> sdn.privateConnects().waitUntilAvailableAsync(id, options));

    assertThat(waits.get(3))
        .failsWithin(Duration.ofSeconds(20))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(PermissionDeniedException.class);
    waits.remove(3);
    assertThat(all(waits)).hasSize(9);
  }

  @Test
  void throttledPollsGoTogether() throws Exception {
    List<String> ids = privateConnects(100, PrivateConnectStatus.CREATING);
    zenlayer.inject(Fault.throttled().on("describePrivateConnects").times(10));

    all(
        start(
            Form.ASYNC,
            ids,
            id -> null,
            id -> sdn.privateConnects().waitUntilAvailableAsync(id, options)));

    assertThat(zenlayer.calls("describePrivateConnects").size()).isLessThan(100 + 50);
    assertThat(time.elapsed()).isBetween(CREATION, CREATION.multipliedBy(2));
  }

  @Test
  void derivedClientsShareAndOthersDoNot() throws Exception {
    List<String> ids = privateConnects(3, PrivateConnectStatus.CREATING);
    SdnClient within =
        sdn.withOptions(RequestOptions.builder().deadline(time.now().plusSeconds(600)).build());
    List<Future<PrivateConnect>> waits = new ArrayList<>();
    try (SdnClient other = zenlayer.sdn().client();
        VirtualTime.Hold hold = time.hold()) {
      for (SdnClient each : List.of(sdn, within, other)) {
        String id = ids.get(waits.size());
        waits.add(each.privateConnects().waitUntilAvailableAsync(id, options));
      }
      hold.close();
      all(waits);
    }

    assertThat(zenlayer.calls("describePrivateConnects").size()).isBetween(2 * 7, 3 * 7 - 4);
  }
}
