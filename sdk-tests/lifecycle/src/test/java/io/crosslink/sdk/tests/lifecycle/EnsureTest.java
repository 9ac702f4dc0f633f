package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.AmbiguousNameException;
import io.crosslink.sdk.core.error.CreationInDoubtException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.EnsureResult;
import io.crosslink.sdk.core.waiting.EnsureResult.Difference;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateP2cVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.CustomerGatewayIdType;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Creating once, with and without a client token, of one owner, and where the response is an id:
 * whatever is lost and wherever a program ends, there is one resource in the end.
 */
@NullUnmarked // a missing value fails the test
class EnsureTest {
  private static final String NAME = "branch-berlin";
  private static final WaitOptions OPTIONS = WaitOptions.defaults();
  private static final RetryPolicy AT_ONCE =
      RetryPolicy.builder()
          .maxAttempts(3)
          .baseDelay(Duration.ofNanos(1))
          .maxDelay(Duration.ofMillis(1))
          .build();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final String server =
      huawei
          .vpn()
          .vpnServers()
          .add(huawei.vpn().p2cVpnGateways().add("other"), VpnServerStatus.ACTIVE);
  private final String portA = zenlayer.sdn().ports().add("a", PortStatus.RUNNING);
  private final String portZ = zenlayer.sdn().ports().add("z", PortStatus.RUNNING);

  @AfterEach
  void close() {
    huawei.close();
    zenlayer.close();
  }

  /** The two forms of a method, so that one test body covers both. */
  enum Mode {
    BLOCKING,
    ASYNC;

    <T> T get(Supplier<T> blocking, Supplier<CompletableFuture<T>> async) {
      if (this == BLOCKING) {
        return blocking.get();
      }
      try {
        return async.get().join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw e.getCause() instanceof RuntimeException failure ? failure : e;
      }
    }
  }

  /** What is created. */
  enum Kind {
    CUSTOMER_GATEWAY("createCustomerGateway", false),
    P2C_VPN_GATEWAY("createP2cVpnGateway", true),
    VPN_USER("createVpnUser", true),
    PRIVATE_CONNECT("createPrivateConnect", false);

    private final String create;
    private final boolean takesToken;

    Kind(String create, boolean takesToken) {
      this.create = create;
      this.takesToken = takesToken;
    }
  }

  static Stream<Arguments> each() {
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.of(Mode.values()).map(mode -> Arguments.of(kind, mode)));
  }

  private EnsureResult<? extends CloudResource> ensure(
      Kind kind, Mode mode, WaitOptions options, Interceptor... network) {
    OkHttpClient.Builder http = new OkHttpClient.Builder();
    Stream.of(network).forEach(http::addInterceptor);
    try (VpnClient vpn =
            huawei.vpn().clientBuilder().okHttpClient(http.build()).retryPolicy(AT_ONCE).build();
        SdnClient sdn =
            zenlayer
                .sdn()
                .clientBuilder()
                .okHttpClient(http.build())
                .retryPolicy(AT_ONCE)
                .build()) {
      return switch (kind) {
        case CUSTOMER_GATEWAY ->
            mode.get(
                () -> vpn.customerGateways().ensure(gateway(), options),
                () -> vpn.customerGateways().ensureAsync(gateway(), options));
        case P2C_VPN_GATEWAY ->
            mode.get(
                () -> vpn.p2cVpnGateways().ensure(p2cGateway(), options),
                () -> vpn.p2cVpnGateways().ensureAsync(p2cGateway(), options));
        case VPN_USER ->
            mode.get(
                () -> vpn.vpnUsers().ensure(server, user(), options),
                () -> vpn.vpnUsers().ensureAsync(server, user(), options));
        case PRIVATE_CONNECT ->
            mode.get(
                () -> sdn.privateConnects().ensure(connect(), options),
                () -> sdn.privateConnects().ensureAsync(connect(), options));
      };
    }
  }

  private long existing(Kind kind) {
    try (VpnClient vpn = huawei.vpn().client();
        SdnClient sdn = zenlayer.sdn().client()) {
      Stream<? extends CloudResource> all =
          switch (kind) {
            case CUSTOMER_GATEWAY -> vpn.customerGateways().listAll().toList().stream();
            case P2C_VPN_GATEWAY -> vpn.p2cVpnGateways().listAll().toList().stream();
            case VPN_USER -> vpn.vpnUsers().listAll(server).toList().stream();
            case PRIVATE_CONNECT -> sdn.privateConnects().listAll().toList().stream();
          };
      return all.filter(resource -> NAME.equals(resource.resourceName())).count();
    }
  }

  private int creates(Kind kind) {
    return kind == Kind.PRIVATE_CONNECT
        ? zenlayer.calls(kind.create).size()
        : huawei.calls(kind.create).size();
  }

  private static CreateCustomerGatewayRequest gateway() {
    return CreateCustomerGatewayRequest.builder()
        .name(NAME)
        .idType(CustomerGatewayIdType.IP)
        .idValue("203.0.113.10")
        .bgpAsn(65_001L)
        .build();
  }

  private static CreateP2cVpnGatewayRequest p2cGateway() {
    return CreateP2cVpnGatewayRequest.builder()
        .name(NAME)
        .vpcId("vpc-1")
        .connectSubnet("subnet-1")
        .eip(P2cVpnGatewayEipRequest.builder().type("5_bgp").build())
        .build();
  }

  private static CreateVpnUserRequest user() {
    return CreateVpnUserRequest.builder().name(NAME).password("Top-secret-1").build();
  }

  private CreatePrivateConnectRequest connect() {
    return CreatePrivateConnectRequest.builder()
        .privateConnectName(NAME)
        .bandwidthMbps(100)
        .endpointA(PrivateConnectEndpointRequest.builder().portId(portA).vlanId(1201).build())
        .endpointZ(PrivateConnectEndpointRequest.builder().portId(portZ).vlanId(1202).build())
        .build();
  }

  @ParameterizedTest
  @MethodSource("each")
  void createsIfThereIsNone(Kind kind, Mode mode) {
    EnsureResult<? extends CloudResource> first = ensure(kind, mode, OPTIONS);
    EnsureResult<? extends CloudResource> second = ensure(kind, mode, OPTIONS);

    assertThat(first.created()).isTrue();
    assertThat(first.found()).isFalse();
    assertThat(first.resource().resourceName()).isEqualTo(NAME);
    assertThat(second.found()).isTrue();
    assertThat(second.resource().resourceId()).isEqualTo(first.resource().resourceId());
    assertThat(first.differences()).isEmpty();
    assertThat(second.differences()).isEmpty();
    assertThat(creates(kind)).isEqualTo(1);
    assertThat(first.toString()).startsWith("EnsureResult[created ").doesNotContain("Top-secret");
  }

  /** Each request is delivered, but each call loses its first response. */
  @ParameterizedTest
  @MethodSource("each")
  void findsWhatItCreatedIfResponsesAreLost(Kind kind, Mode mode) {
    Set<Long> lost = ConcurrentHashMap.newKeySet();

    EnsureResult<? extends CloudResource> result =
        ensure(kind, mode, OPTIONS, chain -> lose(chain, lost.add(call(chain).id())));

    assertThat(result.created()).isTrue();
    assertThat(existing(kind)).isEqualTo(1);
    assertThat(creates(kind)).isEqualTo(kind.takesToken ? 2 : 1);
  }

  /** A program ends at its first, second, … call, and is started again. */
  @ParameterizedTest
  @MethodSource("each")
  void nothingIsCreatedTwiceWhereverAProgramEnds(Kind kind, Mode mode) {
    Set<Boolean> outcomes = new HashSet<>();
    for (int last = 1; ; last++) {
      int end = last;
      AtomicInteger sent = new AtomicInteger();
      Throwable ended =
          catchThrowable(
              () ->
                  ensure(kind, mode, OPTIONS, chain -> kill(chain, sent.incrementAndGet() == end)));
      if (ended == null) {
        assertThat(last).as("calls").isGreaterThan(2);
        break;
      }
      assertThat(ended).isInstanceOf(Killed.class);

      EnsureResult<? extends CloudResource> again = ensure(kind, mode, OPTIONS);

      outcomes.add(again.created());
      assertThat(existing(kind)).as("after the end at call %d", last).isEqualTo(1);
      removeAll(kind);
    }
    assertThat(outcomes).as("created and found").containsExactlyInAnyOrder(true, false);
  }

  private void removeAll(Kind kind) {
    try (VpnClient vpn = huawei.vpn().client();
        SdnClient sdn = zenlayer.sdn().client()) {
      switch (kind) {
        case CUSTOMER_GATEWAY ->
            vpn.customerGateways()
                .listAll()
                .toList()
                .forEach(it -> vpn.customerGateways().delete(it.getId()));
        case P2C_VPN_GATEWAY -> {
          String id = vpn.p2cVpnGateways().findByName(NAME).orElseThrow().getId();
          vpn.p2cVpnGateways().waitUntilReady(id, OPTIONS);
          vpn.p2cVpnGateways().delete(id);
          vpn.p2cVpnGateways().waitUntilDeleted(id, OPTIONS);
        }
        case VPN_USER ->
            vpn.vpnUsers()
                .listAll(server)
                .toList()
                .forEach(it -> vpn.vpnUsers().delete(server, it.getId()));
        case PRIVATE_CONNECT ->
            sdn.privateConnects()
                .listAll()
                .toList()
                .forEach(
                    it -> {
                      sdn.privateConnects().waitUntilAvailable(it.getPrivateConnectId(), OPTIONS);
                      sdn.privateConnects().remove(it.getPrivateConnectId(), OPTIONS);
                    });
      }
    }
  }

  /** The create does not arrive, but nothing shows that. */
  @ParameterizedTest
  @MethodSource("each")
  void endsInDoubtIfNothingAppears(Kind kind, Mode mode) {
    Set<String> tokens = new HashSet<>();
    AtomicInteger sent = new AtomicInteger();

    CreationInDoubtException problem =
        catchThrowableOfType(
            CreationInDoubtException.class,
            () ->
                ensure(
                    kind,
                    mode,
                    OPTIONS.withTimeout(Duration.ofMinutes(5)),
                    chain -> {
                      if (call(chain).operation().equals(kind.create)) {
                        sent.incrementAndGet();
                        tokens.add(String.valueOf(chain.request().header("X-Client-Token")));
                        return lose(chain, nowhere(chain.request()), true);
                      }
                      return chain.proceed(chain.request());
                    }));

    assertThat(problem)
        .hasMessageStartingWith("It is in doubt whether the ")
        .hasMessageContaining(NAME + " was created")
        .hasCauseInstanceOf(TransportException.class);
    assertThat(problem.name()).isEqualTo(NAME);
    assertThat(problem.getSuppressed()[0])
        .isInstanceOfSatisfying(
            WaiterException.class,
            end -> assertThat(end.reason()).isEqualTo(WaiterException.Reason.TIMEOUT));
    assertThat(existing(kind)).isZero();
    assertThat(tokens).as("one token, if any").hasSize(1);
    if (kind.takesToken) {
      assertThat(sent).as("repeated under the same token").hasValueGreaterThan(3);
    } else {
      assertThat(sent).as("never repeated").hasValue(1);
    }
  }

  /** A failure of the search does not hide that the create is in doubt. */
  @ParameterizedTest
  @MethodSource("each")
  void staysInDoubtIfTheSearchFails(Kind kind, Mode mode) {
    AtomicInteger sent = new AtomicInteger();

    assertThatThrownBy(
            () ->
                ensure(
                    kind,
                    mode,
                    OPTIONS,
                    chain -> {
                      if (call(chain).operation().equals(kind.create)) {
                        sent.incrementAndGet();
                        return lose(chain, true);
                      }
                      if (sent.get() > 0) {
                        throw new SSLHandshakeException("not trusted");
                      }
                      return chain.proceed(chain.request());
                    }))
        .isInstanceOf(CreationInDoubtException.class)
        .hasCauseInstanceOf(TransportException.class);
    assertThat(existing(kind)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("each")
  void nothingIsSentIfSeveralExist(Kind kind, Mode mode) {
    switch (kind) {
      case CUSTOMER_GATEWAY -> twice(() -> huawei.vpn().customerGateways().add(NAME));
      case P2C_VPN_GATEWAY -> twice(() -> huawei.vpn().p2cVpnGateways().add(NAME));
      case VPN_USER -> twice(() -> huawei.vpn().vpnUsers(server).add(NAME));
      case PRIVATE_CONNECT -> twice(() -> zenlayer.sdn().privateConnects().add(NAME));
    }

    assertThatThrownBy(() -> ensure(kind, mode, OPTIONS))
        .isInstanceOf(AmbiguousNameException.class);
    assertThat(creates(kind)).isZero();
  }

  private static void twice(Runnable action) {
    action.run();
    action.run();
  }

  /** As documented: both see none, both create, and the third one sees two. */
  @Test
  void twoAtOnceMayCollide() {
    CountDownLatch bothHaveLooked = new CountDownLatch(2);
    Interceptor together =
        chain -> {
          if (call(chain).operation().equals(Kind.CUSTOMER_GATEWAY.create)) {
            bothHaveLooked.countDown();
            await(bothHaveLooked);
          }
          return chain.proceed(chain.request());
        };

    CompletableFuture<Boolean> other =
        CompletableFuture.supplyAsync(
            () -> ensure(Kind.CUSTOMER_GATEWAY, Mode.BLOCKING, OPTIONS, together).created());
    boolean one = ensure(Kind.CUSTOMER_GATEWAY, Mode.BLOCKING, OPTIONS, together).created();

    assertThat(one).isTrue();
    assertThat(other.join()).isTrue();
    assertThatThrownBy(() -> ensure(Kind.CUSTOMER_GATEWAY, Mode.BLOCKING, OPTIONS))
        .isInstanceOf(AmbiguousNameException.class);
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void reportsDifferencesAndChangesNothing() {
    CustomerGateway existing =
        CustomerGateway.builder()
            .name(NAME)
            .idType(CustomerGatewayIdType.IP)
            .idValue("198.51.100.7")
            .bgpAsn(65_002L)
            .build();
    huawei.vpn().customerGateways().add(existing);

    EnsureResult<? extends CloudResource> result =
        ensure(Kind.CUSTOMER_GATEWAY, Mode.BLOCKING, OPTIONS);

    assertThat(result.differences())
        .containsExactly(
            new Difference("id_value", "203.0.113.10", "198.51.100.7"),
            new Difference("bgp_asn", "65001", "65002"));
    assertThat(((CustomerGateway) result.resource()).getIdValue()).isEqualTo("198.51.100.7");
    assertThat(huawei.calls("updateCustomerGateway")).isEmpty();
  }

  @Test
  void needsAName() {
    try (VpnClient vpn = huawei.vpn().client()) {
      CreateCustomerGatewayRequest nameless = gateway().toBuilder().name(null).build();
      List.<Runnable>of(
              () -> vpn.customerGateways().ensure(nameless, OPTIONS),
              () -> vpn.customerGateways().ensureAsync(nameless, OPTIONS))
          .forEach(
              call ->
                  assertThatIllegalArgumentException()
                      .isThrownBy(call::run)
                      .withMessageStartingWith("name must "));
      assertThat(huawei.calls()).isEmpty();
    }
  }

  /** A program that ends. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static Response kill(Interceptor.Chain chain, boolean kill) throws IOException {
    Response response = chain.proceed(chain.request());
    if (kill) {
      response.close();
      throw new Killed();
    }
    return response;
  }

  /** The same request to a path that the fakes do not have. */
  private static Request nowhere(Request request) {
    return request
        .newBuilder()
        .url(request.url().newBuilder().encodedPath("/lost").build())
        .build();
  }

  private static Response lose(Interceptor.Chain chain, boolean lose) throws IOException {
    return lose(chain, chain.request(), lose);
  }

  private static Response lose(Interceptor.Chain chain, Request request, boolean lose)
      throws IOException {
    Response response = chain.proceed(request);
    if (lose) {
      response.close();
      throw new IOException("the response was lost");
    }
    return response;
  }

  private static CallInfo call(Interceptor.Chain chain) {
    CallInfo call = CallInfo.of(chain.request());
    if (call == null) {
      throw new AssertionError("not a request of the SDK");
    }
    return call;
  }
}
