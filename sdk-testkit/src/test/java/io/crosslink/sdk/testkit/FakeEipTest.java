package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.PublicIpPools.ListCommonPoolsParams;
import io.crosslink.sdk.huawei.eip.PublicIps;
import io.crosslink.sdk.huawei.eip.PublicIps.ListPublicIpsParams;
import io.crosslink.sdk.huawei.eip.model.AssociatePublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
import io.crosslink.sdk.huawei.eip.model.CommonPublicIpPool;
import io.crosslink.sdk.huawei.eip.model.CreatePublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIpInstanceType;
import io.crosslink.sdk.huawei.eip.model.PublicIpPort;
import io.crosslink.sdk.huawei.eip.model.PublicIpSortDirection;
import io.crosslink.sdk.huawei.eip.model.PublicIpSortKey;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import io.crosslink.sdk.huawei.eip.model.PublicIpType;
import io.crosslink.sdk.huawei.eip.model.UpdatePublicIpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Public IP addresses in version 3. */
@NullUnmarked // a missing value fails the test
class FakeEipTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final EipClient eip =
      huawei.eip().clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final PublicIps ips = eip.publicIps();
  private final List<String> seen = new ArrayList<>();
  private final WaitOptions watching =
      WaitOptions.defaults().withListener(progress -> seen.add(progress.status()));

  @AfterEach
  void stop() {
    eip.close();
    huawei.close();
  }

  private static CreatePublicIpRequest.Builder order(String name) {
    return CreatePublicIpRequest.builder()
        .publicipPoolName("5_bgp")
        .alias(name)
        .bandwidth(
            PublicIpBandwidthRequest.builder()
                .shareType(BandwidthShareType.PER)
                .name(name)
                .size(300)
                .build());
  }

  private String assigned(String name) {
    String id = ips.create(order(name).build()).getId();
    ips.waitUntilReady(id, watching);
    seen.clear();
    return id;
  }

  private static void rejected(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            e -> {
              assertThat(e.statusCode()).isEqualTo(status);
              assertThat(e.errorCode()).isEqualTo(code);
              assertThat(e.requestId()).isNotNull();
            });
  }

  @Test
  void anAddressLivesAndDies() {
    PublicIp created = ips.create(order("berlin").description("first").build());
    String id = created.getId();
    assertThat(created.getStatus()).isEqualTo(PublicIpStatus.PENDING_CREATE);
    assertThat(created.getPublicIpAddress()).startsWith("198.51.100.");
    assertThat(created.getProjectId()).isEqualTo(huawei.projectId());
    assertThat(created.getBandwidth().getSize()).isEqualTo(300);
    assertThat(created.getAdditionalProperties()).isEmpty();
    rejected(409, EipErrorCodes.PUBLIC_IP_BUSY, () -> ips.delete(id));

    PublicIp ready = ips.waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_CREATE", "PENDING_CREATE", "DOWN");
    assertThat(ready.getPublicipPoolName()).isEqualTo("5_bgp");
    assertThat(ready.getPublicipPoolId()).isNotNull();

    seen.clear();
    ips.delete(id);
    ips.waitUntilDeleted(id, watching);
    assertThat(seen).containsExactly("PENDING_DELETE", "PENDING_DELETE", null);
    assertThat(huawei.eip().publicIps().list()).isEmpty();
    assertThat(huawei.eip().bandwidths().list()).as("goes with its address").isEmpty();
    rejected(404, EipErrorCodes.PUBLIC_IP_NOT_FOUND, () -> ips.get(id));
    rejected(404, EipErrorCodes.PUBLIC_IP_NOT_FOUND, () -> ips.delete(id));
  }

  @Test
  void anAddressIsBoundAndUnbound() {
    String id = assigned("berlin");
    AssociatePublicIpRequest port =
        AssociatePublicIpRequest.of(PublicIpInstanceType.PORT, "port-1");

    PublicIp binding = ips.associate(id, port);
    assertThat(binding.getStatus()).isEqualTo(PublicIpStatus.BINDING);
    PublicIp bound = ips.waitUntilAssociated(id, watching);
    assertThat(seen).containsExactly("BINDING", "BINDING", "ACTIVE");
    assertThat(bound.getAssociateInstanceId()).isEqualTo("port-1");
    assertThat(bound.getVnic().getPortId()).isEqualTo("port-1");

    rejected(409, EipErrorCodes.PUBLIC_IP_BOUND, () -> ips.associate(id, port));
    rejected(409, EipErrorCodes.STILL_ASSOCIATED, () -> ips.delete(id));
    String other = assigned("lisbon");
    rejected(409, EipErrorCodes.PORT_BOUND, () -> ips.associate(other, port));

    assertThat(ips.disassociate(id).getStatus()).isEqualTo(PublicIpStatus.PENDING_UPDATE);
    PublicIp unbound = ips.waitUntilDisassociated(id, watching);
    assertThat(seen).containsExactly("PENDING_UPDATE", "PENDING_UPDATE", "DOWN");
    assertThat(unbound.getAssociateInstanceId()).isNull();
    assertThat(unbound.getVnic()).isNull();
    rejected(409, EipErrorCodes.NOT_BOUND, () -> ips.disassociate(id));
    ips.associate(other, port);
  }

  @Test
  void aFailedBindingLeavesTheAddressUnbound() {
    String id = assigned("berlin");
    huawei.inject(Fault.asyncFailure().on("associatePublicIp"));
    ips.associate(id, AssociatePublicIpRequest.of(PublicIpInstanceType.PORT, "port-1"));

    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> ips.waitUntilAssociated(id, watching));

    PublicIp failed = ips.get(id);
    assertThat(failed.getStatus()).isEqualTo(PublicIpStatus.BIND_ERROR);
    assertThat(failed.getAssociateInstanceId()).isNull();
    ips.remove(id, WaitOptions.defaults());
  }

  @Test
  void aFailedAssignmentEndsInError() {
    huawei.inject(Fault.asyncFailure().on("createPublicIp"));
    String id = ips.create(order("berlin").build()).getId();
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> ips.waitUntilReady(id, watching));
    assertThat(seen).endsWith("ERROR");
  }

  @Test
  void aCreateCanBindAtOnce() {
    String id =
        ips.create(
                order("berlin")
                    .associateInstanceType(PublicIpInstanceType.ELB)
                    .associateInstanceId("elb-1")
                    .build())
            .getId();
    assertThat(ips.waitUntilReady(id, watching).getStatus()).isEqualTo(PublicIpStatus.ELB);
    rejected(
        400,
        EipErrorCodes.INVALID_REQUEST_BODY,
        () -> ips.create(order("b").associateInstanceId("elb-2").build()));
  }

  @Test
  void anUpdateChangesNameDescriptionAndBinding() {
    String id = assigned("berlin");
    PublicIp renamed = ips.update(id, UpdatePublicIpRequest.builder().alias("munich").build());
    assertThat(renamed.getAlias()).isEqualTo("munich");
    assertThat(renamed.getStatus()).isEqualTo(PublicIpStatus.DOWN);

    ips.update(
        id,
        UpdatePublicIpRequest.builder()
            .description("bound")
            .associateInstanceType(PublicIpInstanceType.NATGW)
            .associateInstanceId("nat-1")
            .build());
    PublicIp bound = ips.waitUntilAssociated(id, watching);
    assertThat(bound.getAlias()).isEqualTo("munich");
    assertThat(bound.getDescription()).isEqualTo("bound");

    UpdatePublicIpRequest unbind =
        UpdatePublicIpRequest.builder()
            .clearAssociateInstanceType()
            .clearAssociateInstanceId()
            .build();
    ips.update(id, unbind);
    assertThat(ips.waitUntilDisassociated(id, watching).getAssociateInstanceId()).isNull();
    rejected(409, EipErrorCodes.NOT_BOUND, () -> ips.update(id, unbind));
    rejected(
        400,
        EipErrorCodes.INVALID_REQUEST_BODY,
        () -> ips.update(id, UpdatePublicIpRequest.builder().associateInstanceId("x").build()));
  }

  @Test
  void nat64AddsAnIpv6Address() {
    String id = assigned("berlin");
    PublicIp both = ips.enableNat64(id);
    assertThat(both.getIpVersion()).isEqualTo(6);
    assertThat(both.getPublicIpv6Address()).startsWith("2001:db8:");
    assertThat(ips.enableNat64(id).getPublicIpv6Address()).isEqualTo(both.getPublicIpv6Address());
    PublicIp one = ips.disableNat64(id);
    assertThat(one.getIpVersion()).isEqualTo(4);
    assertThat(one.getPublicIpv6Address()).isNull();
  }

  @Test
  void listingsAreFiltered() {
    FakeStatefulResources<PublicIp, PublicIpStatus> fake = huawei.eip().publicIps();
    String berlin = fake.add("berlin-1");
    String lisbon = fake.add("lisbon-1", PublicIpStatus.FREEZED);
    String bound =
        fake.add(
            PublicIp.builder()
                .alias("berlin-2")
                .associateInstanceType(PublicIpInstanceType.PORT)
                .associateInstanceId("port-1")
                .vnic(PublicIpPort.builder().portId("port-1").vpcId("vpc-1").build())
                .build());
    String bandwidth = fake.find(berlin).get().getBandwidth().getId();

    assertThat(ids(list -> list)).containsExactly(berlin, lisbon, bound);
    assertThat(ids(list -> list.alias(List.of("berlin-1", "lisbon-1"))))
        .containsExactly(berlin, lisbon);
    assertThat(ids(list -> list.aliasLike("berlin"))).containsExactly(berlin, bound);
    assertThat(ids(list -> list.status(List.of(PublicIpStatus.FREEZED)))).containsExactly(lisbon);
    assertThat(ids(list -> list.vnicVpcId(List.of("vpc-1")))).containsExactly(bound);
    assertThat(ids(list -> list.bandwidthId(List.of(bandwidth)))).containsExactly(berlin);
    assertThat(ids(list -> list.aliasLike("berlin").ipVersion(List.of(6)))).isEmpty();
    assertThat(
            ids(
                list ->
                    list.sortKey(PublicIpSortKey.PUBLIC_IP_ADDRESS)
                        .sortDir(PublicIpSortDirection.DESC)))
        .containsExactly(bound, lisbon, berlin);
    assertThat(ips.findByName("lisbon-1")).map(PublicIp::getId).hasValue(lisbon);
    PublicIp part =
        ips.list(ListPublicIpsParams.builder().fields(List.of("id", "alias")).build())
            .getPublicips()
            .get(0);
    assertThat(part).isEqualTo(PublicIp.builder().id(berlin).alias("berlin-1").build());
  }

  private List<String> ids(UnaryOperator<ListPublicIpsParams.Builder> filter) {
    return ips.list(filter.apply(ListPublicIpsParams.builder()).build()).getPublicips().stream()
        .map(PublicIp::getId)
        .toList();
  }

  @Test
  void listingsArePagedEvenIfAddressesGo() {
    List<String> added = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      added.add(huawei.eip().publicIps().add("ip-" + i));
    }
    ListPublicIpsParams two = ListPublicIpsParams.builder().limit(2).build();
    List<String> listed = new ArrayList<>();
    for (PublicIp each : ips.listAll(two)) {
      listed.add(each.getId());
      if (listed.size() % 2 == 0) { // the last one of its page, which is the marker
        huawei.eip().publicIps().remove(each.getId());
      }
    }
    assertThat(listed).isEqualTo(added);
    huawei.assertCalled("listPublicIps", 3);
    rejected(
        400,
        EipErrorCodes.INVALID_PARAMETER,
        () -> ips.list(ListPublicIpsParams.builder().marker("nowhere").build()));
  }

  @Test
  void ordersAreChecked() {
    String taken = ips.create(order("a").build()).getPublicIpAddress();
    rejected(
        409,
        EipErrorCodes.IP_ADDRESS_IN_USE,
        () -> ips.create(order("b").publicIpAddress(taken).build()));
    rejected(
        400,
        EipErrorCodes.POOL_NOT_AVAILABLE,
        () -> ips.create(order("b").publicipPoolName("5_bpg").build()));
    for (Integer size : new Integer[] {null, 0, 310, 1100, 2500}) {
      rejected(
          400,
          EipErrorCodes.INVALID_BANDWIDTH,
          () ->
              ips.create(
                  order("b")
                      .bandwidth(
                          PublicIpBandwidthRequest.builder()
                              .shareType(BandwidthShareType.PER)
                              .name("b")
                              .size(size)
                              .build())
                      .build()));
    }
    assertThat(huawei.eip().publicIps().list()).hasSize(1);
  }

  @Test
  void theQuotaHolds() {
    for (int i = 0; i < 50; i++) {
      huawei.eip().publicIps().add("ip-" + i);
    }
    rejected(
        409,
        EipErrorCodes.PUBLIC_IP_QUOTA_EXCEEDED,
        () -> ips.create(order("one too many").build()));
  }

  @Test
  void anOrderedAddressIsNotReleased() {
    String id = huawei.eip().publicIps().add(PublicIp.builder().billingInfo("CS25:1").build());
    rejected(409, EipErrorCodes.YEARLY_MONTHLY, () -> ips.delete(id));
  }

  @Test
  void aDualStackAddressKeepsItsBinding() {
    String id =
        huawei.eip().publicIps().add(PublicIp.builder().type(PublicIpType.DUALSTACK).build());
    rejected(
        400,
        EipErrorCodes.INVALID_REQUEST_BODY,
        () -> ips.associate(id, AssociatePublicIpRequest.of(PublicIpInstanceType.PORT, "p")));
  }

  @Test
  void poolsAreListed() {
    huawei.eip().publicIps().add("berlin");
    List<CommonPublicIpPool> pools = eip.publicIpPools().listCommonPools().getCommonPools();
    assertThat(pools).extracting(CommonPublicIpPool::getName).contains("5_bgp", "5_sbgp");
    assertThat(pools.get(0).getUsed()).isEqualTo(1);
    assertThat(pools.get(0).getId()).as("on request only").isNull();
    assertThat(
            eip.publicIpPools()
                .listCommonPools(
                    ListCommonPoolsParams.builder().name("5_sbgp").fields(List.of("id")).build())
                .getCommonPools())
        .hasSize(1)
        .allSatisfy(pool -> assertThat(pool.getId()).isNotNull());
    assertThat(eip.publicIpPools().list().getPublicipPools()).isEmpty();
    assertThat(eip.publicIpPools().find("nowhere")).isEmpty();
    assertThat(eip.publicIpPools().listAllTypes().toList()).hasSameSizeAs(pools);
  }

  @Test
  void faultsHaveTheCodesOfTheService() {
    String id = huawei.eip().publicIps().add("berlin");
    fault(Fault.forbidden(), 403, EipErrorCodes.ACTION_NOT_PERMITTED, id);
    fault(Fault.conflict(), 409, EipErrorCodes.PUBLIC_IP_BOUND, id);
    fault(Fault.quotaExceeded(), 409, EipErrorCodes.PUBLIC_IP_QUOTA_EXCEEDED, id);
    fault(Fault.notFound(), 404, EipErrorCodes.PUBLIC_IP_NOT_FOUND, id);
    fault(Fault.serviceBusy(), 409, EipErrorCodes.PUBLIC_IP_BUSY, id);
    fault(Fault.throttled(), 429, "APIGW.0308", id);
    fault(Fault.status(503), 503, EipErrorCodes.NETWORK_FAILURE, id);
  }

  private void fault(Fault fault, int status, String code, String id) {
    huawei.inject(fault.onResource(id));
    rejected(status, code, () -> ips.get(id));
    ips.list();
    huawei.clearFaults();
  }

  @Test
  void anUnknownTokenIsRejected() {
    try (EipClient unknown =
        huawei.eip().clientBuilder().credentials(HuaweiCredentials.ofToken("unknown")).build()) {
      rejected(401, EipErrorCodes.INVALID_TOKEN, unknown.publicIps()::list);
    }
  }

  @Test
  void derivedSignaturesAreForThisService() {
    try (EipClient derived =
        huawei
            .eip()
            .clientBuilder()
            .region(HuaweiRegion.of(huawei.region()))
            .credentials(huawei.credentials().withDerivedSigning())
            .build()) {
      assertThat(derived.publicIps().list().getPublicips()).isEmpty();
    }
  }
}
