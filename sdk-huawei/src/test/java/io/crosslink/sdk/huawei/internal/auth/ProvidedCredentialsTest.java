package io.crosslink.sdk.huawei.internal.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.crosslink.sdk.huawei.CloudServer.VPN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.huawei.CallMode;
import io.crosslink.sdk.huawei.CloudServer;
import io.crosslink.sdk.huawei.Eventually;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiCredentialsProvider;
import io.crosslink.sdk.huawei.HuaweiSecret;
import io.crosslink.sdk.huawei.ManualTime;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Credentials of a user's own provider. */
class ProvidedCredentialsTest {
  private static final Instant TOMORROW = ManualTime.START.plus(Duration.ofHours(24));
  private static final int CALLERS = 50;

  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final ManualTime time = new ManualTime();
  private final AtomicInteger fetches = new AtomicInteger();
  private final List<Thread> fetchers = new CopyOnWriteArrayList<>();

  private VpnClient client(HuaweiCredentialsProvider provider) {
    return builder(provider).build();
  }

  private VpnClient.Builder builder(HuaweiCredentialsProvider provider) {
    return cloud
        .client(
            HuaweiCredentials.of(
                () -> {
                  fetchers.add(Thread.currentThread());
                  return provider.fetch();
                }),
            time)
        .projectId("project-1");
  }

  /** Brings key ak-1, ak-2 and so on. */
  private HuaweiSecret next(Instant expiresAt) {
    return next().expiringAt(expiresAt);
  }

  private HuaweiSecret next() {
    return HuaweiSecret.temporaryKey("ak-" + fetches.incrementAndGet(), "hunter2", "hunter2-st");
  }

  private List<String> keysSent() {
    return cloud.received(VPN).stream()
        .map(call -> call.getHeader("Authorization").replaceFirst(".* Access=([^,]*),.*", "$1"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void areFetchedByTheFirstCallAndKept(CallMode mode) {
    try (VpnClient vpn = client(() -> next(TOMORROW))) {
      assertThat(fetches).hasValue(0);
      mode.call(vpn);
      mode.call(vpn);
    }

    assertThat(keysSent()).containsExactly("ak-1", "ak-1");
    assertThat(cloud.received(VPN).get(0).getHeader("X-Security-Token")).isEqualTo("hunter2-st");
    assertThat(fetchers).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @ParameterizedTest
  @EnumSource
  void mayBeATokenOfAnotherProject(CallMode mode) {
    try (VpnClient vpn = client(() -> HuaweiSecret.token("t-1").forProject("project-2"))) {
      mode.call(vpn);
    }

    assertThat(cloud.onlyCall().getHeader("X-Auth-Token")).isEqualTo("t-1");
    assertThat(cloud.onlyCall().getUrl()).startsWith("/v5/project-2/");
    assertThat(cloud.onlyCall().getHeader("X-Project-Id")).isEqualTo("project-2");
  }

  @Test
  void areFetchedOnceHoweverManyCallsWait() throws Exception {
    CountDownLatch allWait = new CountDownLatch(1);
    HuaweiCredentialsProvider slow =
        () -> {
          allWait.await();
          return next(TOMORROW);
        };
    try (VpnClient vpn = client(slow)) {
      List<CompletableFuture<Void>> calls = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        calls.add(CallMode.start(vpn)); // comes back at once, though the provider blocks
      }
      for (int i = 0; i < CALLERS; i++) {
        calls.add(inThread(() -> CallMode.BLOCKING.call(vpn)));
      }
      assertThat(calls).noneMatch(CompletableFuture::isDone);
      allWait.countDown();
      calls.forEach(CallMode::get);
    }

    assertThat(fetches).hasValue(1);
    assertThat(keysSent()).hasSize(2 * CALLERS).containsOnly("ak-1");
  }

  /** Makes a call in a thread, and returns once it waits. */
  private static CompletableFuture<Void> inThread(Runnable call) throws InterruptedException {
    CompletableFuture<Void> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                call.run();
                result.complete(null);
              } catch (Throwable e) {
                result.completeExceptionally(e);
              }
            });
    thread.start();
    Eventually.is(() -> thread.getState() == Thread.State.TIMED_WAITING);
    return result;
  }

  @ParameterizedTest
  @EnumSource
  void areRefreshedInTheBackgroundBeforeTheyExpire(CallMode mode) throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    HuaweiCredentialsProvider slow =
        () -> {
          if (fetches.get() > 0) {
            seen.await();
          }
          return next(time.now().plus(Duration.ofHours(24)));
        };
    try (VpnClient vpn = client(slow)) {
      mode.call(vpn);
      time.pass(Duration.ofHours(24).minusMinutes(32));
      mode.call(vpn); // does not wait for the fetch that it begins
      mode.call(vpn);
      assertThat(keysSent()).containsExactly("ak-1", "ak-1", "ak-1");
      seen.countDown();
      Eventually.is(
          () -> {
            mode.call(vpn);
            return keysSent().contains("ak-2");
          });
    }
    assertThat(fetches).hasValue(2);
  }

  @ParameterizedTest
  @EnumSource
  void areDroppedOnceTheServiceHasRejectedThem(CallMode mode) {
    cloud.stubInTurn(any(urlPathMatching(VPN)), unauthorized(), noContent());
    try (VpnClient vpn = client(() -> next())) { // even if they never expire
      mode.call(vpn);
      mode.call(vpn);
    }

    assertThat(keysSent()).containsExactly("ak-1", "ak-2", "ak-2");
  }

  @ParameterizedTest
  @EnumSource
  void areFetchedAnewOnceWhenTheyAreRejectedAndOnlyLaterAgain(CallMode mode) {
    cloud.stub(any(urlPathMatching(VPN)), unauthorized());
    try (VpnClient vpn = client(() -> next(TOMORROW))) {
      assertThatThrownBy(() -> mode.call(vpn)).isInstanceOf(AuthenticationException.class);
      assertThat(fetches).hasValue(2);
      assertThatThrownBy(() -> mode.call(vpn))
          .isInstanceOf(AuthenticationException.class)
          .satisfies(
              e ->
                  assertThat(e.getSuppressed()[0])
                      .hasMessage(
                          "Other credentials were fetched shortly before, which did not help; they"
                              + " are fetched again in 2 min at the earliest"));
      assertThat(fetches).hasValue(2);
      time.pass(Duration.ofMinutes(2));
      assertThatThrownBy(() -> mode.call(vpn)).isInstanceOf(AuthenticationException.class);
    }

    assertThat(fetches).hasValue(3);
    assertThat(keysSent()).containsExactly("ak-1", "ak-2", "ak-2", "ak-2", "ak-3");
  }

  @ParameterizedTest
  @EnumSource
  void whatTheProviderThrowsIsTheCause(CallMode mode) {
    IOException sealed = new IOException("hunter2: the vault is sealed");
    HuaweiCredentialsProvider failing =
        () -> {
          fetches.incrementAndGet();
          throw sealed;
        };
    try (VpnClient vpn = client(failing)) {
      assertThatThrownBy(() -> mode.call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(
              "The credentials provider "
                  + ProvidedCredentialsTest.class.getName()
                  + " (lambda) threw java.io.IOException: see the cause, and correct the provider"
                  + " or what it depends on")
          .hasCause(sealed);
    }
    assertThat(fetches).hasValue(1); // no retry makes it better
    assertThat(cloud.received()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("NullAway") // what happens to providers that do not care
  void nullIsNoCredentials(CallMode mode) {
    try (VpnClient vpn = client(() -> null)) {
      assertThatThrownBy(() -> mode.call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining("(lambda) returned null: return credentials");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatHasExpiredIsNoCredentials(CallMode mode) {
    try (VpnClient vpn = client(() -> next(ManualTime.START))) {
      assertThatThrownBy(() -> mode.call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessageEndingWith(
              "(lambda) returned credentials that expired at 2026-03-01T12:00:00Z (it is"
                  + " 2026-03-01T12:00:00Z now): return fresh ones, and check the clock of this"
                  + " machine");
    }
    assertThat(fetches).hasValue(1);
    assertThat(cloud.received()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aProviderThatFailsWhileTheOldKeyIsGoodIsNotAskedAgainAtOnce(CallMode mode) throws Exception {
    HuaweiCredentialsProvider once =
        () -> {
          if (fetches.get() > 0) {
            fetches.incrementAndGet();
            throw new IOException("not now");
          }
          return next(TOMORROW);
        };
    try (VpnClient vpn = client(once)) {
      mode.call(vpn);
      time.pass(Duration.ofHours(24).minusMinutes(32));
      mode.call(vpn);
      Eventually.is(() -> fetches.get() == 2);
      mode.call(vpn);
      mode.call(vpn);
    }

    assertThat(keysSent()).hasSize(4).containsOnly("ak-1");
    assertThat(fetches).hasValue(2);
  }

  @ParameterizedTest
  @EnumSource
  void oneThatBlocksEndsTheCallByItsOwnLimit(CallMode mode) {
    CountDownLatch never = new CountDownLatch(1);
    HuaweiCredentialsProvider blocked =
        () -> {
          never.await();
          return next();
        };
    try (VpnClient vpn = builder(blocked).totalTimeout(Duration.ofMillis(300)).build()) {
      assertThatThrownBy(() -> mode.call(vpn))
          .isInstanceOf(ApiTimeoutException.class)
          .hasStackTraceContaining("The attempt ended while it waited for the credentials");
      assertThatThrownBy(() -> mode.call(vpn)).isInstanceOf(ApiTimeoutException.class);
      never.countDown();
      assertThat(fetchers).hasSize(1); // they have waited for the same fetch
    }
    assertThat(cloud.received()).isEmpty();
  }

  @Test
  void whoIsInterruptedDoesNotWait() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    HuaweiCredentialsProvider blocked =
        () -> {
          never.await();
          return next();
        };
    try (VpnClient vpn = client(blocked)) {
      Thread.currentThread().interrupt();
      Throwable problem = catchThrowable(() -> CallMode.BLOCKING.call(vpn));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(problem).isInstanceOf(TransportException.class);
      never.countDown();
      CallMode.BLOCKING.call(vpn);
    }
    assertThat(fetches).hasValue(1);
  }

  @Test
  void areNamedByTheirProvider() {
    assertThat(HuaweiCredentials.of(() -> next()))
        .hasToString(
            "HuaweiCredentials{provider=" + ProvidedCredentialsTest.class.getName() + " (lambda)}");
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to callers who do not check
  void rejectNull() {
    assertThatThrownBy(() -> HuaweiCredentials.of((HuaweiCredentialsProvider) null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("provider must not be null");
  }
}
