package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.PublicIpsV1;
import io.crosslink.sdk.huawei.eip.PublicIpsV1.ListPublicIpsV1Params;
import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
import io.crosslink.sdk.huawei.eip.model.CreatePublicIpV1Request;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIpInstanceType;
import io.crosslink.sdk.huawei.eip.model.PublicIpPort;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import io.crosslink.sdk.huawei.eip.model.PublicIpV1;
import io.crosslink.sdk.huawei.eip.model.PublicIpV1Request;
import io.crosslink.sdk.huawei.eip.model.UpdatePublicIpV1Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Public IP addresses in version 1, which are the same as in version 3. */
@NullUnmarked // a missing value fails the test
class FakeEipV1Test {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final EipClient eip =
      huawei
          .eip()
          .clientBuilder()
          .retryPolicy(RetryPolicy.none())
          .okHttpClient(new OkHttpClient.Builder().addNetworkInterceptor(this::keepBody).build())
          .build();
  private final PublicIpsV1 ips = eip.publicIpsV1();

  @AfterEach
  void stop() {
    eip.close();
    huawei.close();
  }

  private static CreatePublicIpV1Request order(PublicIpV1Request address) {
    return CreatePublicIpV1Request.of(
        address,
        PublicIpBandwidthRequest.builder()
            .shareType(BandwidthShareType.PER)
            .name("vgw-berlin-1")
            .size(100)
            .build());
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

  private Response keepBody(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    bodies.add(response.peekBody(1000).string());
    return response;
  }

  @Test
  void errorsHaveTheFormOfTheirVersion() {
    rejected(404, EipErrorCodes.PUBLIC_IP_NOT_FOUND, () -> ips.get("nowhere"));
    rejected(404, EipErrorCodes.BANDWIDTH_NOT_FOUND, () -> eip.bandwidths().delete("nowhere"));
    rejected(404, EipErrorCodes.PUBLIC_IP_NOT_FOUND, () -> eip.publicIps().get("nowhere"));
    assertThat(bodies.subList(0, 2))
        .allSatisfy(body -> assertThat(body).contains("\"code\":\"VPC.", "\"message\""));
    assertThat(bodies.get(2)).contains("\"error_code\":\"VPC.", "\"error_msg\"");
  }

  @Test
  void anAddressLivesAndDies() {
    PublicIpV1 created =
        ips.create(order(PublicIpV1Request.builder().type("5_bgp").alias("berlin").build()));
    String id = created.getId();
    assertThat(created.getStatus()).isEqualTo(PublicIpStatus.PENDING_CREATE);
    assertThat(created.getBandwidthId()).isNull();
    assertThat(created.getBandwidthSize()).isZero();

    PublicIpV1 ready = ips.waitUntilReady(id, WaitOptions.defaults());
    assertThat(ready.getStatus()).isEqualTo(PublicIpStatus.DOWN);
    assertThat(ready.getType()).isEqualTo("5_bgp");
    assertThat(ready.getBandwidthSize()).isEqualTo(100);
    assertThat(ready.getBandwidthName()).isEqualTo("vgw-berlin-1");
    assertThat(eip.publicIps().get(id).getPublicIpAddress()).isEqualTo(ready.getPublicIpAddress());

    ips.remove(id, WaitOptions.defaults());
    assertThat(huawei.eip().publicIps().list()).isEmpty();
    rejected(404, EipErrorCodes.PUBLIC_IP_NOT_FOUND, () -> ips.get(id));
  }

  @Test
  void anUpdateChangesOneThing() {
    String id = huawei.eip().publicIps().add("berlin");
    UpdatePublicIpV1Request bind = UpdatePublicIpV1Request.builder().portId("port-1").build();

    assertThat(ips.update(id, bind).getStatus()).isEqualTo(PublicIpStatus.BINDING);
    assertThat(ips.waitUntilAssociated(id, WaitOptions.defaults()).getPortId()).isEqualTo("port-1");
    rejected(409, EipErrorCodes.PUBLIC_IP_BOUND, () -> ips.update(id, bind));
    rejected(409, EipErrorCodes.STILL_BOUND, () -> ips.delete(id));

    PublicIpV1 renamed =
        ips.update(id, UpdatePublicIpV1Request.builder().alias("munich").portId("p").build());
    assertThat(renamed.getAlias()).isEqualTo("munich");
    assertThat(renamed.getPortId()).isEqualTo("port-1");

    PublicIpV1 both = ips.update(id, UpdatePublicIpV1Request.builder().ipVersion(6).build());
    assertThat(both.getPublicIpv6Address()).isNotNull();
    assertThat(both.getPortId()).isEqualTo("port-1");
    assertThat(
            ips.update(id, UpdatePublicIpV1Request.builder().ipVersion(4).build())
                .getPublicIpv6Address())
        .isNull();
    rejected(
        400,
        EipErrorCodes.INVALID_PARAMETER,
        () -> ips.update(id, UpdatePublicIpV1Request.builder().ipVersion(4).portId("p").build()));

    UpdatePublicIpV1Request unbind = UpdatePublicIpV1Request.builder().clearPortId().build();
    assertThat(ips.update(id, unbind).getPortId()).isNull();
    ips.waitUntilDisassociated(id, WaitOptions.defaults());
    assertThat(ips.update(id, unbind).getStatus()).isEqualTo(PublicIpStatus.DOWN);
  }

  @Test
  void theAddressOfALoadBalancerStays() {
    String id =
        huawei
            .eip()
            .publicIps()
            .add(
                PublicIp.builder()
                    .associateInstanceType(PublicIpInstanceType.ELB)
                    .associateInstanceId("elb-1")
                    .build());
    assertThat(ips.get(id).getStatus()).isEqualTo(PublicIpStatus.ELB);
    rejected(
        400,
        EipErrorCodes.INVALID_PARAMETER,
        () -> ips.update(id, UpdatePublicIpV1Request.builder().clearPortId().build()));
    rejected(500, EipErrorCodes.USED_BY_LOAD_BALANCER, () -> ips.delete(id));
  }

  @Test
  void listingsAreFilteredAndPaged() {
    List<String> added = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      added.add(huawei.eip().publicIps().add("ip-" + i));
    }
    String bound =
        huawei
            .eip()
            .publicIps()
            .add(
                PublicIp.builder()
                    .vnic(PublicIpPort.builder().portId("port-1").build())
                    .enterpriseProjectId("ep-1")
                    .build());
    assertThat(ips.listAll(ListPublicIpsV1Params.builder().limit(2).build()).toList())
        .extracting(PublicIpV1::getId)
        .startsWith(added.toArray(String[]::new))
        .endsWith(bound);
    assertThat(ids(ListPublicIpsV1Params.builder().portId(List.of("port-1")))).containsOnly(bound);
    assertThat(ids(ListPublicIpsV1Params.builder().enterpriseProjectId("ep-1")))
        .containsOnly(bound);
    assertThat(ids(ListPublicIpsV1Params.builder().enterpriseProjectId("all_granted_eps")))
        .hasSize(6);
    assertThat(ids(ListPublicIpsV1Params.builder().id(added.subList(1, 3))))
        .isEqualTo(added.subList(1, 3));
    assertThat(ids(ListPublicIpsV1Params.builder().ipVersion(6))).isEmpty();
  }

  private List<String> ids(ListPublicIpsV1Params.Builder params) {
    return ips.list(params.build()).getPublicips().stream().map(PublicIpV1::getId).toList();
  }

  @Test
  void ordersAreChecked() {
    String taken = ips.create(order(PublicIpV1Request.of("5_bgp"))).getPublicIpAddress();
    rejected(
        409,
        EipErrorCodes.IP_ADDRESS_IN_USE,
        () ->
            ips.create(order(PublicIpV1Request.builder().type("5_bgp").ipAddress(taken).build())));
    rejected(
        400,
        EipErrorCodes.INVALID_PARAMETER,
        () -> ips.create(order(PublicIpV1Request.of("5_bpg"))));
    for (int i = 1; i < 50; i++) {
      huawei.eip().publicIps().add("ip-" + i);
    }
    rejected(
        409, EipErrorCodes.QUOTA_EXCEEDED, () -> ips.create(order(PublicIpV1Request.of("5_bgp"))));
  }
}
