package io.crosslink.sdk.zenlayer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.zenlayer.internal.auth.HostCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Credentials from a user's own provider, from a program, and from a file that is read again. */
class ProvidedCredentialsTest {
  private static final int CALLERS = 50;

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(options().dynamicPort().containerThreads(80)).build();

  private final Path folder;
  private final ManualTime time = new ManualTime();
  private final AtomicInteger fetches = new AtomicInteger();

  ProvidedCredentialsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A service that accepts everything but the key id {@code old}. */
  @BeforeEach
  void serve() {
    SERVER.stubFor(
        post(anyUrl())
            .willReturn(okJson("{\"requestId\":\"r\",\"response\":{\"requestId\":\"r\"}}")));
    reject("old");
  }

  private static void reject(String id) {
    SERVER.stubFor(
        post(anyUrl())
            .withHeader("Authorization", containing("Credential=" + id + ","))
            .willReturn(
                aResponse()
                    .withStatus(401)
                    .withBody("{\"code\":\"AUTHFAILURE_SIGNATURE_FAILURE\",\"message\":\"m\"}")));
  }

  private SdnClient client(ZenlayerCredentials credentials) {
    return SdnClient.builder()
        .endpoint(SERVER.baseUrl())
        .credentials(credentials)
        .timeSource(time)
        .build();
  }

  /** Returns id-1, id-2 and so on. */
  private ZenlayerSecret next() {
    return ZenlayerSecret.accessKey("id-" + fetches.incrementAndGet(), "hunter2");
  }

  private static List<String> sent() {
    return SERVER.findAll(postRequestedFor(anyUrl())).stream()
        .map(call -> call.getHeader("Authorization").replaceFirst(".*Credential=([^,]*),.*", "$1"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void areFetchedByTheFirstCallAndKept(CallMode mode) {
    try (SdnClient sdn = client(ZenlayerCredentials.of(() -> next()))) {
      assertThat(fetches).hasValue(0);
      mode.call(sdn);
      mode.call(sdn);
    }
    assertThat(sent()).containsExactly("id-1", "id-1");
  }

  @ParameterizedTest
  @EnumSource
  void mayBeAToken(CallMode mode) {
    try (SdnClient sdn = client(ZenlayerCredentials.of(() -> ZenlayerSecret.token("t-1")))) {
      mode.call(sdn);
    }
    assertThat(sent()).containsExactly("Bearer t-1");
  }

  @Test
  void areFetchedOnceHoweverManyCallsWait() {
    CountDownLatch allWait = new CountDownLatch(1);
    ZenlayerCredentialsProvider slow =
        () -> {
          allWait.await();
          return next();
        };
    try (SdnClient sdn = client(ZenlayerCredentials.of(slow))) {
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        calls.add(CallMode.start(sdn));
        calls.add(CompletableFuture.runAsync(() -> CallMode.BLOCKING.call(sdn), Runnables.NEW));
      }
      assertThat(calls).noneMatch(CompletableFuture::isDone);
      allWait.countDown();
      calls.forEach(CallMode::get);
    }
    assertThat(fetches).hasValue(1);
    assertThat(sent()).hasSize(2 * CALLERS).containsOnly("id-1");
  }

  /** A thread for each task. */
  private enum Runnables implements java.util.concurrent.Executor {
    NEW;

    @Override
    public void execute(Runnable task) {
      new Thread(task).start();
    }
  }

  @ParameterizedTest
  @EnumSource
  void areRefreshedInTheBackgroundBeforeTheyExpire(CallMode mode) throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    ZenlayerCredentialsProvider slow =
        () -> {
          if (fetches.get() > 0) {
            seen.await();
          }
          return next().expiringAt(time.now().plus(Duration.ofHours(24)));
        };
    try (SdnClient sdn = client(ZenlayerCredentials.of(slow))) {
      mode.call(sdn);
      time.pass(Duration.ofHours(24).minusMinutes(32));
      mode.call(sdn); // does not wait for the fetch that it starts
      mode.call(sdn);
      assertThat(sent()).containsExactly("id-1", "id-1", "id-1");
      seen.countDown();
      for (int i = 0; i < 4_000 && !sent().contains("id-2"); i++) {
        Thread.sleep(5);
        mode.call(sdn);
      }
      assertThat(sent()).contains("id-2");
    }
    assertThat(fetches).hasValue(2);
  }

  @ParameterizedTest
  @EnumSource
  void areDroppedOnceTheServiceHasRejectedThem(CallMode mode) {
    reject("id-1");
    try (SdnClient sdn = client(ZenlayerCredentials.of(() -> next()))) {
      mode.call(sdn);
      mode.call(sdn);
    }
    assertThat(sent()).containsExactly("id-1", "id-2", "id-2");
  }

  @ParameterizedTest
  @EnumSource
  void whatTheProviderThrowsIsTheCause(CallMode mode) {
    IOException sealed = new IOException("hunter2");
    ZenlayerCredentialsProvider failing =
        () -> {
          throw sealed;
        };
    try (SdnClient sdn = client(ZenlayerCredentials.of(failing))) {
      assertThatThrownBy(() -> mode.call(sdn))
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining("(lambda) threw java.io.IOException: see the cause")
          .hasCause(sealed);
    }
    assertThat(sent()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatHasExpiredIsNoCredentials(CallMode mode) {
    try (SdnClient sdn =
        client(ZenlayerCredentials.of(() -> next().expiringAt(ManualTime.START)))) {
      assertThatThrownBy(() -> mode.call(sdn))
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining(" returned credentials that expired at 2026-03-01T12:00:00Z");
    }
    assertThat(fetches).hasValue(1);
    assertThat(sent()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void oneThatBlocksEndsTheCallByItsOwnLimit(CallMode mode) {
    CountDownLatch never = new CountDownLatch(1);
    ZenlayerCredentialsProvider blocked =
        () -> {
          never.await();
          return next();
        };
    SdnClient.Builder builder =
        SdnClient.builder()
            .endpoint(SERVER.baseUrl())
            .credentials(ZenlayerCredentials.of(blocked))
            .totalTimeout(Duration.ofMillis(300));
    try (SdnClient sdn = builder.build()) {
      assertThatThrownBy(() -> mode.call(sdn)).isInstanceOf(ApiTimeoutException.class);
    }
    assertThat(sent()).isEmpty();
    never.countDown();
  }

  @Test
  void aProgramMayPrintThem() throws IOException {
    Path source = folder.resolve("Vault.java");
    Files.writeString(
        source,
        "class Vault { public static void main(String[] a) { System.out.println(a[0]); } }");
    ZenlayerCredentials credentials =
        ZenlayerCredentials.fromProcess(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            source.toString(),
            "{\"Version\":1,\"AccessKeyId\":\"id-p\",\"SecretAccessKey\":\"hunter2\"}");
    try (SdnClient sdn = client(credentials)) {
      CallMode.BLOCKING.call(sdn);
    }
    assertThat(sent()).containsExactly("id-p");
  }

  @Test
  void areNamedByWhereTheyComeFrom() {
    assertThat(ZenlayerCredentials.of(() -> next()))
        .hasToString(
            "ZenlayerCredentials{provider="
                + ProvidedCredentialsTest.class.getName()
                + " (lambda)}");
    assertThat(ZenlayerCredentials.fromProcess("vault", "hunter2"))
        .hasToString("ZenlayerCredentials{program=vault}");
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to callers who do not check
  void rejectWhatIsMissing() {
    assertThatThrownBy(() -> ZenlayerCredentials.of((ZenlayerCredentialsProvider) null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("provider must not be null");
    assertThatThrownBy(() -> ZenlayerCredentials.fromProcess(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("command must not be empty");
  }

  private void write(String id, String other) throws IOException {
    Files.writeString(
        folder.resolve("credentials.json"),
        """
        {
          "default": {"access_key_id": "%s", "access_key_secret": "hunter2"},
          "other": {"access_key_id": "%s", "access_key_secret": "hunter2"}
        }
        """
            .formatted(id, other));
  }

  private SdnClient clientWithProfile() {
    return client(
        new ZenlayerCredentials(
            new HostCredentials(new Environment(Map.of()), folder).fromDefaults()));
  }

  @ParameterizedTest
  @EnumSource
  void aKeyThatWasReplacedInTheFileIsUsedOnceTheOldOneIsRejected(CallMode mode) throws IOException {
    write("old", "o");
    try (SdnClient sdn = clientWithProfile()) {
      write("new", "o");
      mode.call(sdn);
      mode.call(sdn);
    }
    assertThat(sent()).containsExactly("old", "new", "new");
  }

  @ParameterizedTest
  @EnumSource
  void theSameKeyIsNotTriedTwice(CallMode mode) throws IOException {
    write("old", "o");
    try (SdnClient sdn = clientWithProfile()) {
      write("old", "changed");
      Files.writeString(folder.resolve("config.json"), "{\"current_profile\": \"other\"}");
      assertThatThrownBy(() -> mode.call(sdn)).isInstanceOf(AuthenticationException.class);
    }
    assertThat(sent()).containsExactly("old"); // and no key of another account
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatIsGoneChangesNothing(CallMode mode) throws IOException {
    write("old", "o");
    try (SdnClient sdn = clientWithProfile()) {
      Files.delete(folder.resolve("credentials.json"));
      assertThatThrownBy(() -> mode.call(sdn)).isInstanceOf(AuthenticationException.class);
    }
    assertThat(sent()).containsExactly("old");
  }
}
