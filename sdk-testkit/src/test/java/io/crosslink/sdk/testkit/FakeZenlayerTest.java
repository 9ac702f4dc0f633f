package io.crosslink.sdk.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectAvailablePortsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.EndpointType;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectBandwidthRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectsAttributeRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import io.crosslink.sdk.zenlayer.sdn.model.RenewPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.TagRequest;
import io.crosslink.sdk.zenlayer.sdn.model.TagsRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a missing value fails the test
class FakeZenlayerTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final SdnClient sdn = zenlayer.sdn().client();
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
  void aPrivateConnectLivesAndDies() {
    String id = sdn.privateConnects().create(order("tokyo-lisbon")).getPrivateConnectId();
    PrivateConnect running = sdn.privateConnects().waitUntilAvailable(id, watching);
    assertThat(seen).containsExactly("DEPLOYING", "DEPLOYING", "RUNNING");
    assertThat(running.getPrivateConnectName()).isEqualTo("tokyo-lisbon");
    assertThat(running.getBandwidthMbps()).isEqualTo(200);
    assertThat(running.getConnectivityStatus()).isEqualTo(ConnectivityStatus.ACTIVE);
    assertThat(running.getEndpointA().getEndpointType()).isEqualTo(EndpointType.PORT);
    assertThat(running.getEndpointZ().getEndpointType()).isEqualTo(EndpointType.AWS);
    assertThat(running.getTags().getTags()).hasSize(1);

    seen.clear();
    sdn.privateConnects().delete(DeletePrivateConnectRequest.of(id));
    PrivateConnect recycled = sdn.privateConnects().waitUntilRecycled(id, watching);
    assertThat(seen).containsExactly("DELETING", "DELETING", "RECYCLED");
    assertThat(recycled.getRecycledTime()).isNotNull();

    seen.clear();
    sdn.privateConnects().renew(RenewPrivateConnectRequest.of(id));
    PrivateConnect renewed = sdn.privateConnects().waitUntilAvailable(id, watching);
    assertThat(seen).containsExactly("RECOVERING", "RECOVERING", "RUNNING");
    assertThat(renewed.getRecycledTime()).isNull();

    seen.clear();
    zenlayer.pollsPerTransition(0);
    sdn.privateConnects().delete(DeletePrivateConnectRequest.of(id));
    zenlayer.pollsPerTransition(1);
    sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of(id));
    sdn.privateConnects().waitUntilDestroyed(id, watching);
    assertThat(seen).containsExactly("DESTROYING", null, null);
    assertThat(zenlayer.calls("destroyPrivateConnect"))
        .extracting(RecordedCall::operation, RecordedCall::status)
        .containsExactly(tuple("destroyPrivateConnect", 200));
    assertThat(zenlayer.time().elapsed()).isPositive();
  }

  @Test
  void waitsAsynchronouslyToo() throws Exception {
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.DELETING);
    sdn.privateConnects().waitUntilRecycledAsync(id, watching).get(10, TimeUnit.SECONDS);
    sdn.privateConnects()
        .destroyAsync(DestroyPrivateConnectRequest.of(id))
        .get(10, TimeUnit.SECONDS);
    sdn.privateConnects().waitUntilDestroyedAsync(id, watching).get(10, TimeUnit.SECONDS);
    assertThat(sdn.privateConnects().find(id)).isEmpty();
  }

  @Test
  void destroysOnlyWhatIsRecycled() {
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
    DestroyPrivateConnectRequest request = DestroyPrivateConnectRequest.of(id);
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> sdn.privateConnects().destroy(request))
        .satisfies(
            problem -> {
              assertThat(problem.statusCode()).isEqualTo(409);
              assertThat(problem.errorCode())
                  .isEqualTo(SdnErrorCodes.INVALID_PRIVATE_CONNECT_STATUS);
              assertThat(problem.requestId()).startsWith("T");
            });
    assertThat(zenlayer.calls())
        .extracting(RecordedCall::operation, RecordedCall::status)
        .containsExactly(tuple("destroyPrivateConnect", 409));
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of("pc-none")))
        .satisfies(
            problem ->
                assertThat(problem.errorCode())
                    .isEqualTo(SdnErrorCodes.INVALID_PRIVATE_CONNECT_NOT_FOUND));
    assertThat(sdn.privateConnects().find("pc-none")).isEmpty();
  }

  @Test
  void bandwidthShowsWhenTheChangeIsDone() {
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.AVAILABLE);
    ModifyPrivateConnectBandwidthRequest request = ModifyPrivateConnectBandwidthRequest.of(id, 300);
    sdn.privateConnects().modifyBandwidth(request);
    assertThat(find(id).getBandwidthMbps()).isEqualTo(1);
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> sdn.privateConnects().modifyBandwidth(request));
    PrivateConnect changed = sdn.privateConnects().waitUntilAvailable(id, watching);
    assertThat(seen).containsExactly("UPDATING", "AVAILABLE");
    assertThat(changed.getBandwidthMbps()).isEqualTo(300);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                sdn.privateConnects()
                    .modifyBandwidth(ModifyPrivateConnectBandwidthRequest.of(id, 501)));
  }

  @Test
  void renamesAllOrNone() {
    String one = zenlayer.sdn().privateConnects().add("one", PrivateConnectStatus.RUNNING);
    String two = zenlayer.sdn().privateConnects().add("two", PrivateConnectStatus.UPDATING);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                sdn.privateConnects()
                    .rename(
                        ModifyPrivateConnectsAttributeRequest.of(List.of(one, "pc-none"), "same")));
    assertThat(find(one).getPrivateConnectName()).isEqualTo("one");
    sdn.privateConnects()
        .rename(ModifyPrivateConnectsAttributeRequest.of(List.of(one, two), "same"));
    assertThat(find(one).getPrivateConnectName()).isEqualTo("same");
    PrivateConnect settled = sdn.privateConnects().waitUntilAvailable(two, watching);
    assertThat(settled.getPrivateConnectName()).isEqualTo("same");
  }

  @Test
  void listsPageByPage() {
    IntStream.range(0, 45)
        .forEach(
            i -> zenlayer.sdn().privateConnects().add("pc-" + i, PrivateConnectStatus.RUNNING));
    DescribePrivateConnectsRequest request =
        DescribePrivateConnectsRequest.builder().pageSize(10).build();
    assertThat(sdn.privateConnects().listAll(request))
        .extracting(PrivateConnect::getPrivateConnectName)
        .hasSize(45)
        .doesNotHaveDuplicates();
    assertThat(zenlayer.calls("describePrivateConnects")).hasSize(5);
    DescribePrivateConnectsResponse beyond =
        sdn.privateConnects().list(request.toBuilder().pageNum(6).build());
    assertThat(beyond.getDataSet()).isEmpty();
    assertThat(beyond.getTotalCount()).isEqualTo(45);
  }

  @Test
  void filters() {
    String id = sdn.privateConnects().create(order("tokyo-lisbon")).getPrivateConnectId();
    zenlayer.sdn().privateConnects().add("paris", PrivateConnectStatus.RECYCLED);
    DescribePrivateConnectsRequest.Builder all = DescribePrivateConnectsRequest.builder();
    assertThat(names(all.privateConnectIds(id, "pc-none").build())).containsExactly("tokyo-lisbon");
    assertThat(names(DescribePrivateConnectsRequest.builder().privateConnectName("ari").build()))
        .containsExactly("paris");
    assertThat(
            names(
                DescribePrivateConnectsRequest.builder()
                    .privateConnectStatus(PrivateConnectStatus.RECYCLED)
                    .build()))
        .containsExactly("paris");
    assertThat(
            names(
                DescribePrivateConnectsRequest.builder()
                    .endpointTypes(EndpointType.AWS)
                    .tagKeys("env")
                    .tags(TagRequest.builder().key("env").value("prod").build())
                    .build()))
        .containsExactly("tokyo-lisbon");
  }

  @Test
  void refusesBadRequests() {
    PrivateConnectEndpointRequest port =
        PrivateConnectEndpointRequest.builder().portId("port-1").build();
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                sdn.privateConnects()
                    .create(
                        CreatePrivateConnectRequest.builder()
                            .endpointA(port)
                            .endpointZ(port)
                            .build()))
        .satisfies(
            problem ->
                assertThat(problem.errorCode())
                    .isEqualTo(SdnErrorCodes.INVALID_CONNECT_ENDPOINT_CONFLICT));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                sdn.privateConnects()
                    .create(
                        CreatePrivateConnectRequest.builder()
                            .endpointA(port)
                            .endpointZ(PrivateConnectEndpointRequest.builder().vlanId(7).build())
                            .build()));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> names(DescribePrivateConnectsRequest.builder().pageSize(1001).build()));
    assertThatIllegalArgumentException().isThrownBy(() -> zenlayer.pollsPerTransition(-1));
  }

  @Test
  void knowsTheVersionsOfTheApi() {
    try (SdnClient older = zenlayer.sdn().clientBuilder().apiVersion("2023-08-30").build();
        SdnClient unknownVersion =
            zenlayer.sdn().clientBuilder().apiVersion("2001-01-01").build()) {
      assertThat(older.privateConnects().find("pc-1")).isEmpty();
      assertThatExceptionOfType(PermissionDeniedException.class)
          .isThrownBy(() -> unknownVersion.privateConnects().find("pc-1"))
          .satisfies(
              problem ->
                  assertThat(problem.errorCode())
                      .isEqualTo(SdnErrorCodes.AUTHFAILURE_UNAUTHORIZED_OPERATION));
    }
  }

  @Test
  void answersWithExamplesUntilStubbed() {
    DescribePrivateConnectAvailablePortsRequest request =
        DescribePrivateConnectAvailablePortsRequest.builder().build();
    assertThat(sdn.privateConnects().listAvailablePorts(request).getDataSet()).isNotEmpty();
    zenlayer
        .wireMock()
        .stubFor(
            post("/api/v2/sdn")
                .withHeader("X-ZC-Action", equalTo("DescribePrivateConnectAvailablePorts"))
                .willReturn(jsonResponse("{\"requestId\":\"T1\",\"response\":{}}", 200)));
    assertThat(sdn.privateConnects().listAvailablePorts(request).getDataSet()).isEmpty();
  }

  @Test
  void realTimeWorksWithShortPolls() {
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.DESTROYING);
    try (SdnClient client = zenlayer.sdn().client()) {
      client
          .privateConnects()
          .waitUntilDestroyed(id, watching.withPollInterval(Duration.ofMillis(1)));
    }
    assertThat(seen).containsExactly("DESTROYING", "DESTROYING", null, null);
  }

  private PrivateConnect find(String id) {
    return sdn.privateConnects().find(id).orElseThrow();
  }

  private List<@Nullable String> names(DescribePrivateConnectsRequest request) {
    return sdn.privateConnects().listAll(request).stream()
        .<@Nullable String>map(PrivateConnect::getPrivateConnectName)
        .toList();
  }

  private static CreatePrivateConnectRequest order(String name) {
    return CreatePrivateConnectRequest.builder()
        .privateConnectName(name)
        .bandwidthMbps(200)
        .endpointA(PrivateConnectEndpointRequest.builder().portId("port-1").vlanId(1201).build())
        .endpointZ(
            PrivateConnectEndpointRequest.builder()
                .cloudType(CloudType.AWS)
                .cloudRegionId("ap-northeast-1")
                .dcId("TYO2")
                .build())
        .tags(
            TagsRequest.builder()
                .tags(TagRequest.builder().key("env").value("prod").build())
                .build())
        .build();
  }
}
