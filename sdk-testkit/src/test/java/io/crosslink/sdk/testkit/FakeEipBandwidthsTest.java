package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.eip.Bandwidths;
import io.crosslink.sdk.huawei.eip.Bandwidths.ListBandwidthsParams;
import io.crosslink.sdk.huawei.eip.Bandwidths.ListBandwidthsV3Params;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.PublicIps;
import io.crosslink.sdk.huawei.eip.model.AttachSharedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.BandwidthChargeMode;
import io.crosslink.sdk.huawei.eip.model.BandwidthPublicIp;
import io.crosslink.sdk.huawei.eip.model.BandwidthPublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
import io.crosslink.sdk.huawei.eip.model.BandwidthStatus;
import io.crosslink.sdk.huawei.eip.model.BandwidthV3;
import io.crosslink.sdk.huawei.eip.model.CreatePublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.CreateSharedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.DedicatedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIpResult;
import io.crosslink.sdk.huawei.eip.model.PublicIpToAttachRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIpToDetachRequest;
import io.crosslink.sdk.huawei.eip.model.RemovePublicIpsFromSharedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.UpdateBandwidthRequest;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bandwidths, of single addresses and shared ones. */
@NullUnmarked // a missing value fails the test
class FakeEipBandwidthsTest {
  private static final String NOWHERE = "149ff19b-5de4-4436-958f-2eca39952e93";

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeEip fake = huawei.eip();
  private final EipClient eip = fake.clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final Bandwidths bandwidths = eip.bandwidths();

  @AfterEach
  void stop() {
    eip.close();
    huawei.close();
  }

  private static void rejected(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            e -> {
              assertThat(e.statusCode()).isEqualTo(status);
              assertThat(e.errorCode()).isEqualTo(code);
            });
  }

  private String shared() {
    return bandwidths.create(CreateSharedBandwidthRequest.of("shared-1", 1000)).getId();
  }

  private Bandwidth own(String publicIp) {
    return fake.bandwidths()
        .find(fake.publicIps().find(publicIp).get().getBandwidth().getId())
        .get();
  }

  private static BandwidthPublicIpRequest member(String id) {
    return BandwidthPublicIpRequest.of(id);
  }

  @Test
  void aSharedBandwidthLivesAndDies() {
    Bandwidth created = bandwidths.create(CreateSharedBandwidthRequest.of("shared-1", 1000));
    String id = created.getId();
    assertThat(created.getStatus()).isEqualTo(BandwidthStatus.NORMAL);
    assertThat(created.getShareType()).isEqualTo(BandwidthShareType.WHOLE);
    assertThat(created.getBandwidthType()).isEqualTo("share");
    assertThat(created.getChargeMode()).isEqualTo(BandwidthChargeMode.BANDWIDTH);
    assertThat(created.getPublicipInfo()).isEmpty();
    assertThat(created.getAdditionalProperties()).isEmpty();

    String berlin = fake.publicIps().add("berlin");
    String dedicated = own(berlin).getId();
    assertThat(bandwidths.get(dedicated).getPublicipInfo())
        .extracting(BandwidthPublicIp::getPublicipId)
        .containsExactly(berlin);
    Bandwidth used = bandwidths.addPublicIps(id, List.of(member(berlin)));
    assertThat(used.getPublicipInfo())
        .extracting(BandwidthPublicIp::getPublicipId)
        .containsExactly(berlin);
    assertThat(bandwidths.find(dedicated)).as("ends").isEmpty();
    assertThat(eip.publicIps().get(berlin).getBandwidth().getSize()).isEqualTo(1000);
    rejected(409, EipErrorCodes.SHARED_BANDWIDTH_FAILED, () -> bandwidths.delete(id));

    bandwidths.removePublicIps(
        id,
        RemovePublicIpsFromSharedBandwidthRequest.of(
            List.of(member(berlin)), BandwidthChargeMode.TRAFFIC, 50));
    assertThat(own(berlin).getSize()).isEqualTo(50);
    assertThat(own(berlin).getShareType()).isEqualTo(BandwidthShareType.PER);
    bandwidths.remove(id, WaitOptions.defaults());
    rejected(404, EipErrorCodes.BANDWIDTH_NOT_FOUND, () -> bandwidths.get(id));
    rejected(404, EipErrorCodes.BANDWIDTH_NOT_FOUND, () -> bandwidths.delete(id));
  }

  @Test
  void anAddressCanJoinWhenItIsAssigned() {
    String shared = shared();
    PublicIpBandwidthRequest join =
        PublicIpBandwidthRequest.builder().shareType(BandwidthShareType.WHOLE).id(shared).build();
    String id = eip.publicIps().create(CreatePublicIpRequest.of("5_bgp", join)).getId();
    assertThat(eip.publicIps().get(id).getBandwidth().getName()).isEqualTo("shared-1");
    assertThat(fake.bandwidths().list()).extracting(Bandwidth::getId).containsExactly(shared);
    rejected(
        400,
        EipErrorCodes.INVALID_BANDWIDTH,
        () ->
            eip.publicIps()
                .create(CreatePublicIpRequest.of("5_bgp", join.toBuilder().id(NOWHERE).build())));
  }

  @Test
  void version3MovesAddresses() {
    String shared = shared();
    String berlin = fake.publicIps().add("berlin");
    String lisbon = fake.publicIps().add("lisbon");
    PublicIps ips = eip.publicIps();
    DedicatedBandwidthRequest small = DedicatedBandwidthRequest.of(20, BandwidthChargeMode.TRAFFIC);
    AttachSharedBandwidthRequest join = AttachSharedBandwidthRequest.of(shared);

    assertThat(ips.attachSharedBandwidth(berlin, join).getBandwidth().getId()).isEqualTo(shared);
    rejected(
        400, EipErrorCodes.INVALID_REQUEST_BODY, () -> ips.attachSharedBandwidth(berlin, join));
    rejected(
        400,
        EipErrorCodes.INVALID_BANDWIDTH,
        () -> ips.attachSharedBandwidth(lisbon, AttachSharedBandwidthRequest.of(NOWHERE)));
    assertThat(ips.detachSharedBandwidth(berlin, small).getBandwidth().getSize()).isEqualTo(20);
    rejected(400, EipErrorCodes.NOT_BOUND, () -> ips.detachSharedBandwidth(berlin, small));
    rejected(
        404, EipErrorCodes.PUBLIC_IP_NOT_FOUND, () -> ips.detachSharedBandwidth(NOWHERE, small));

    List<PublicIpResult> attached =
        ips.attachSharedBandwidths(
                List.of(
                    PublicIpToAttachRequest.builder()
                        .publicipId(berlin)
                        .bandwidthId(shared)
                        .build(),
                    PublicIpToAttachRequest.builder()
                        .publicipId(NOWHERE)
                        .bandwidthId(shared)
                        .build(),
                    PublicIpToAttachRequest.builder()
                        .publicipId(lisbon)
                        .bandwidthId(shared)
                        .build()))
            .getPublicips();
    assertThat(attached).extracting(PublicIpResult::getStatusCode).containsExactly(200, 404, 200);
    assertThat(attached.get(0).getPublicip().getBandwidth().getId()).isEqualTo(shared);
    assertThat(attached.get(1).getPublicip()).isNull();
    assertThat(
            ips.detachSharedBandwidths(List.of(PublicIpToDetachRequest.of(lisbon, small)))
                .getPublicips())
        .extracting(PublicIpResult::getStatusCode)
        .containsExactly(200);
    assertThat(bandwidths.get(shared).getPublicipInfo())
        .extracting(BandwidthPublicIp::getPublicipId)
        .containsExactly(berlin);
  }

  @Test
  void anUpdateChangesEitherKind() {
    String berlin = fake.publicIps().add("berlin");
    String dedicated = own(berlin).getId();
    Bandwidth changed =
        bandwidths.update(
            dedicated, UpdateBandwidthRequest.builder().name("wide").size(500).build());
    assertThat(changed.getName()).isEqualTo("wide");
    assertThat(eip.publicIps().get(berlin).getBandwidth().getSize()).isEqualTo(500);

    String shared = shared();
    assertThat(
            bandwidths.update(shared, UpdateBandwidthRequest.builder().size(5).build()).getName())
        .isEqualTo("shared-1");
    rejected(
        400,
        EipErrorCodes.INVALID_BANDWIDTH,
        () -> bandwidths.update(shared, UpdateBandwidthRequest.builder().size(4).build()));
    bandwidths.update(dedicated, UpdateBandwidthRequest.builder().size(4).build());
    rejected(
        400,
        EipErrorCodes.INVALID_BANDWIDTH,
        () ->
            bandwidths.update(
                shared,
                UpdateBandwidthRequest.builder()
                    .size(10)
                    .chargeMode(BandwidthChargeMode.TRAFFIC)
                    .build()));
    rejected(
        400,
        EipErrorCodes.INVALID_BANDWIDTH,
        () ->
            bandwidths.update(
                shared,
                UpdateBandwidthRequest.builder()
                    .chargeMode(BandwidthChargeMode.BANDWIDTH)
                    .build()));
  }

  @Test
  void whatDoesNotFitIsRejected() {
    String shared = shared();
    String berlin = fake.publicIps().add("berlin");
    rejected(400, EipErrorCodes.INVALID_BANDWIDTH, () -> bandwidths.delete(own(berlin).getId()));
    rejected(
        400,
        EipErrorCodes.INVALID_BANDWIDTH,
        () -> bandwidths.addPublicIps(shared, List.of(member(NOWHERE))));
    rejected(
        409,
        EipErrorCodes.SHARED_BANDWIDTH_FAILED,
        () ->
            bandwidths.removePublicIps(
                shared,
                RemovePublicIpsFromSharedBandwidthRequest.of(
                    List.of(member(berlin)), BandwidthChargeMode.TRAFFIC, 5)));
    bandwidths.addPublicIps(shared, List.of(member(berlin)));
    rejected(
        409,
        EipErrorCodes.SHARED_BANDWIDTH_FAILED,
        () -> bandwidths.addPublicIps(shared, List.of(member(berlin))));
    String ownLine =
        fake.publicIps().add(PublicIp.builder().allowShareBandwidthTypes(List.of()).build());
    rejected(
        400,
        EipErrorCodes.INVALID_BANDWIDTH,
        () -> bandwidths.addPublicIps(shared, List.of(member(ownLine))));
    rejected(
        400,
        EipErrorCodes.INVALID_BANDWIDTH,
        () -> bandwidths.create(CreateSharedBandwidthRequest.of("narrow", 4)));
  }

  @Test
  void limitsHold() {
    String shared = shared();
    List<BandwidthPublicIpRequest> members = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      members.add(member(fake.publicIps().add("ip-" + i)));
    }
    rejected(
        409, EipErrorCodes.SHARED_BANDWIDTH_FAILED, () -> bandwidths.addPublicIps(shared, members));
    assertThat(bandwidths.addPublicIps(shared, members.subList(0, 20)).getPublicipInfo())
        .hasSize(20);
    for (int i = 1; i < 5; i++) {
      shared();
    }
    rejected(409, EipErrorCodes.SHARED_BANDWIDTH_QUOTA_EXCEEDED, this::shared);
  }

  @Test
  void bothVersionsListAll() {
    String berlin = fake.publicIps().add("berlin");
    String dedicated = own(berlin).getId();
    String shared = shared();

    assertThat(bandwidths.listAll(ListBandwidthsParams.builder().limit(1).build()).toList())
        .extracting(Bandwidth::getId)
        .containsExactly(dedicated, shared);
    assertThat(
            bandwidths
                .list(ListBandwidthsParams.builder().shareType(BandwidthShareType.WHOLE).build())
                .getBandwidths())
        .extracting(Bandwidth::getId)
        .containsExactly(shared);
    assertThat(bandwidths.findByName("shared-1")).map(Bandwidth::getId).hasValue(shared);

    List<BandwidthV3> all =
        bandwidths.listAllV3(ListBandwidthsV3Params.builder().limit(1).build()).toList();
    assertThat(all).extracting(BandwidthV3::getId).containsExactly(dedicated, shared);
    assertThat(all.get(1).getAdminState()).isEqualTo("NORMAL");
    assertThat(all.get(1).getChargeMode()).as("on request only").isNull();
    assertThat(
            bandwidths
                .listV3(
                    ListBandwidthsV3Params.builder()
                        .nameLike("hared")
                        .fields(List.of("charge_mode"))
                        .build())
                .getEipBandwidths())
        .containsExactly(BandwidthV3.builder().chargeMode(BandwidthChargeMode.BANDWIDTH).build());
  }

  @Test
  void aTestChangesBothKindsButAddsSharedOnesOnly() {
    String berlin = fake.publicIps().add("berlin");
    String dedicated = own(berlin).getId();
    fake.bandwidths().change(dedicated, each -> each.toBuilder().size(7).build());
    assertThat(eip.publicIps().get(berlin).getBandwidth().getSize()).isEqualTo(7);
    String frozen = fake.bandwidths().add("shared-2", BandwidthStatus.FREEZED);
    assertThat(bandwidths.get(frozen).getStatus()).isEqualTo(BandwidthStatus.FREEZED);
    fake.bandwidths().setStatus(frozen, BandwidthStatus.NORMAL);
    bandwidths.waitUntilReady(frozen, WaitOptions.defaults());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.bandwidths().remove(dedicated))
        .withMessageContaining("publicIps()");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                fake.bandwidths()
                    .add(Bandwidth.builder().shareType(BandwidthShareType.PER).build()))
        .withMessageContaining("publicIps()");
  }
}
