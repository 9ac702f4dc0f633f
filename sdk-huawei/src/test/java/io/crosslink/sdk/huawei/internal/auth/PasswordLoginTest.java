package io.crosslink.sdk.huawei.internal.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.crosslink.sdk.huawei.CloudServer.TOKENS;
import static io.crosslink.sdk.huawei.CloudServer.VPN;
import static io.crosslink.sdk.huawei.CloudServer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.huawei.CloudServer;
import io.crosslink.sdk.huawei.Eventually;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.ManualTime;
import io.crosslink.sdk.huawei.TestAccess;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PasswordLoginTest {
  private static final String PASSWORD = "hunter2 \"ü\"";
  private static final HuaweiCredentials CREDENTIALS =
      HuaweiCredentials.ofPassword("account-1", "user-1", PASSWORD);
  private static final Instant TOMORROW = ManualTime.START.plus(Duration.ofHours(24));
  private static final int CALLERS = 50;

  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final ManualTime time = new ManualTime();

  private VpnClient.Builder client() {
    return cloud.client(CREDENTIALS, time);
  }

  private static void call(VpnClient vpn) {
    vpn.customerGateways().delete("gw-1");
  }

  private List<String> tokensSent() {
    return cloud.received(VPN).stream().map(call -> call.getHeader("X-Auth-Token")).toList();
  }

  private int logins() {
    return cloud.received(TOKENS).size();
  }

  @Test
  void buildingSendsNothingAndTheFirstCallLogsIn() {
    cloud.returnTokens(token("token-1", TOMORROW));
    try (VpnClient vpn = client().build()) {
      assertThat(cloud.received()).isEmpty();

      call(vpn);
      call(vpn);
    }

    assertThat(logins()).isEqualTo(1);
    assertThat(tokensSent()).containsExactly("token-1", "token-1");
    LoggedRequest call = cloud.received(VPN).get(0);
    assertThat(call.containsHeader("Authorization")).isFalse();
    assertThat(call.containsHeader("X-Sdk-Date")).isFalse();
  }

  @Test
  void logsInForTheRegionsProjectAndWorksInTheOneOfTheToken() {
    cloud.returnTokens(token("token-1", TOMORROW));
    try (VpnClient vpn = client().build()) {
      call(vpn);
    }

    LoggedRequest login = cloud.received(TOKENS).get(0);
    assertThat(login.containsHeader("Authorization")).isFalse();
    assertThat(login.getBodyAsString())
        .isEqualTo(
            "{\"auth\":{\"identity\":{\"methods\":[\"password\"],\"password\":{\"user\":{"
                + "\"name\":\"user-1\",\"password\":\"hunter2 \\\"ü\\\"\","
                + "\"domain\":{\"name\":\"account-1\"}}}},"
                + "\"scope\":{\"project\":{\"name\":\"eu-de\"}}}}");
    assertThat(cloud.onlyCall().getUrl()).isEqualTo("/v5/project-of-token/customer-gateways/gw-1");
    assertThat(cloud.onlyCall().getHeader("X-Project-Id")).isEqualTo("project-of-token");
    assertThat(cloud.received(CloudServer.PROJECTS)).isEmpty();
  }

  @Test
  void logsInForTheChosenProject() {
    cloud.returnTokens(token("token-1", TOMORROW));
    for (VpnClient.Builder client :
        List.of(client().projectId("project-1"), client().projectName("eu-de_branches"))) {
      try (VpnClient vpn = client.build()) {
        call(vpn);
      }
    }

    assertThat(cloud.received(TOKENS))
        .extracting(login -> login.getBodyAsString().replaceFirst(".*\"scope\":", ""))
        .containsExactly(
            "{\"project\":{\"id\":\"project-1\"}}}}",
            "{\"project\":{\"name\":\"eu-de_branches\"}}}}");
  }

  @Test
  void logsInForTheProjectOfTheEnvironment() {
    cloud.returnTokens(token("token-1", TOMORROW));
    VpnClient.Builder client = client();
    TestAccess.use(cloud.host(Map.of("HUAWEICLOUD_SDK_PROJECT_ID", "project-2")), client);
    try (VpnClient vpn = client.build()) {
      call(vpn);
    }

    assertThat(cloud.received(TOKENS).get(0).getBodyAsString())
        .endsWith("\"scope\":{\"project\":{\"id\":\"project-2\"}}}}");
  }

  @Test
  void saysThatTheProjectIsMissing() {
    VpnClient.Builder client =
        VpnClient.builder().endpoint(cloud.url()).credentials(CREDENTIALS).timeSource(time);
    TestAccess.use(cloud.host(Map.of()), client);
    try (VpnClient vpn = client.build()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(
              "The project is not known: call projectId(…) or projectName(…) on the builder, or set"
                  + " the environment variable HUAWEICLOUD_SDK_PROJECT_ID, or call region(…) to"
                  + " work in its own project");
    }
    assertThat(cloud.received()).isEmpty();
  }

  @Test
  void logsInOnceHoweverManyCallersWait() throws Exception {
    cloud.returnTokens(token("token-1", TOMORROW));
    cloud.hold(TOKENS);
    try (VpnClient vpn = client().build()) {
      List<CompletableFuture<Void>> blocking = inThreads(() -> call(vpn));
      List<CompletableFuture<Void>> asynchronous =
          IntStream.range(0, CALLERS)
              .mapToObj(i -> vpn.customerGateways().deleteAsync("gw-1"))
              .toList();
      assertThat(asynchronous)
          .noneMatch(CompletableFuture::isDone); // and no caller has waited here
      cloud.release();
      blocking.forEach(CompletableFuture::join);
      asynchronous.forEach(CompletableFuture::join);
    }

    assertThat(logins()).isEqualTo(1);
    assertThat(tokensSent()).hasSize(2 * CALLERS).containsOnly("token-1");
  }

  @Test
  void allWhoWaitHearOfOneFailedLogin() throws Exception {
    cloud.returnTokens(unauthorized());
    cloud.hold(TOKENS);
    try (VpnClient vpn = client().build()) {
      List<CompletableFuture<Void>> calls = inThreads(() -> call(vpn));
      cloud.release();

      assertThat(calls.stream().map(call -> catchThrowable(call::join).getCause()))
          .hasSize(CALLERS)
          .doesNotHaveDuplicates() // each with the stack of its own caller
          .allSatisfy(p -> assertThat(p).isInstanceOf(CredentialsException.class));
    }
    assertThat(logins()).isEqualTo(1);
  }

  /** Makes calls in many threads, and returns once all of them wait. */
  private static List<CompletableFuture<Void>> inThreads(Runnable call)
      throws InterruptedException {
    List<CompletableFuture<Void>> results = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
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
      results.add(result);
    }
    return results;
  }

  @Test
  void aFailedLoginTellsWhyButNoSecret() {
    cloud.returnTokens(
        aResponse()
            .withStatus(401)
            .withHeader("X-IAM-Trace-Id", "trace-1")
            .withBody(
                "{\"error\":{\"code\":401,\"message\":\"The password 'hunter2 \\\"ü\\\"' is"
                    + " wrong.\",\"title\":\"Unauthorized\"}}"));
    try (VpnClient vpn = client().build()) {
      Throwable problem = catchThrowable(() -> call(vpn));

      assertThat(problem)
          .isInstanceOf(CredentialsException.class)
          .hasMessage(
              "The login at IAM failed: Huawei Cloud: The password '***' is wrong. (operation"
                  + " createToken"
                  + cloud.destination()
                  + ", status 401, code 401, request id trace-1)")
          .hasCauseInstanceOf(AuthenticationException.class);
      StringWriter printed = new StringWriter();
      problem.printStackTrace(new PrintWriter(printed));
      assertThat(printed.toString()).doesNotContain("hunter2");
    }
    assertThat(logins()).isEqualTo(1);
    assertThat(cloud.received(VPN)).isEmpty();
  }

  @Test
  void aRejectedLoginIsNotRepeatedByEachCall() {
    cloud.returnTokens(unauthorized(), unauthorized(), token("token-1", TOMORROW));
    try (VpnClient vpn = client().build()) {
      assertThatThrownBy(() -> call(vpn)).isInstanceOf(CredentialsException.class);
      for (int i = 0; i < 50; i++) {
        assertThatThrownBy(() -> call(vpn))
            .isInstanceOf(CredentialsException.class)
            .hasMessageContaining("the login is not repeated for another 2 min");
      }
      assertThat(logins()).isEqualTo(1);
      time.pass(Duration.ofMinutes(2));
      assertThatThrownBy(() -> call(vpn)).isInstanceOf(CredentialsException.class);
      assertThatThrownBy(() -> call(vpn)).hasMessageContaining("for another 4 min");
      time.pass(Duration.ofMinutes(4));

      call(vpn);
    }
    assertThat(logins()).isEqualTo(3);
    assertThat(tokensSent()).containsExactly("token-1");
  }

  @Test
  void aLoginIsNotRepeatedEarlierThanTheServiceAsks() {
    cloud.returnTokens(
        aResponse().withStatus(429).withHeader("Retry-After", "180"), token("token-1", TOMORROW));
    try (VpnClient vpn = client().build()) {
      assertThatThrownBy(() -> call(vpn)).isInstanceOf(CredentialsException.class);
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining(
              "; as the service asks, the login is not repeated for another 3 min")
          .hasCauseInstanceOf(RateLimitedException.class);
      assertThat(logins()).isEqualTo(1);
      time.pass(Duration.ofMinutes(3));

      call(vpn);
    }
    assertThat(tokensSent()).containsExactly("token-1");
  }

  @Test
  void aLoginThatFailsOtherwiseIsRepeatedByTheNextCall() {
    cloud.returnTokens(aResponse().withStatus(400), token("token-1", TOMORROW));
    try (VpnClient vpn = client().build()) {
      assertThatThrownBy(() -> call(vpn)).isInstanceOf(CredentialsException.class);

      call(vpn);
    }
    assertThat(tokensSent()).containsExactly("token-1");
  }

  /** The clock of this machine is a day and an hour ahead of that of IAM. */
  @Test
  void aTokenLivesAsLongAsTheServiceSaysWhateverTheClockOfThisMachine() {
    Instant issued = time.now().minus(Duration.ofHours(25));
    String body =
        "{\"token\":{\"issued_at\":\"%s\",\"expires_at\":\"%s\",\"project\":{\"id\":\"p-1\"}}}"
            .formatted(issued, issued.plus(Duration.ofHours(24)));
    cloud.returnTokens(okJson(body).withHeader("X-Subject-Token", "token-1"));
    try (VpnClient vpn = client().build()) {
      for (int i = 0; i < 20; i++) {
        call(vpn);
      }
    }
    assertThat(logins()).isEqualTo(1);
  }

  @Test
  void aBusyIamIsAskedAgain() {
    cloud.returnTokens(aResponse().withStatus(503), token("token-1", TOMORROW));
    try (VpnClient vpn = client().build()) {
      call(vpn);
    }
    assertThat(logins()).isEqualTo(2);
  }

  @Test
  void anAnswerThatLacksTheTokenIsToldOf() {
    cloud.returnTokens(okJson("{\"token\":{}}").withHeader("X-Request-Id", "r-1"));
    try (VpnClient vpn = client().build()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(
              "IAM reported success, but the response lacks expires_at (status 200, request id r-1)");
    }
    cloud.returnTokens(
        okJson("{\"token\":{\"expires_at\":\"" + TOMORROW + "\"}}")
            .withHeader("X-Request-Id", "r"));
    try (VpnClient vpn = client().build()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(
              "IAM reported success, but the response lacks X-Subject-Token (status 200, request id"
                  + " r)");
    }
  }

  @Test
  void renewsTheTokenBeforeItExpiresWithoutMakingAnybodyWait() throws Exception {
    cloud.returnTokens(
        token("token-1", TOMORROW), token("token-2", TOMORROW.plus(Duration.ofHours(23))));
    try (VpnClient vpn = client().build()) {
      call(vpn);
      time.pass(Duration.ofHours(24).minusMinutes(41));
      call(vpn);
      assertThat(logins()).isEqualTo(1);

      time.pass(Duration.ofMinutes(9)); // anything between 40 and 32 minutes is early enough
      call(vpn);
      Eventually.is(() -> logins() == 2);
      Eventually.is(
          () -> {
            call(vpn);
            return tokensSent().contains("token-2");
          });
    }

    assertThat(tokensSent().subList(0, 3)).containsExactly("token-1", "token-1", "token-1");
    assertThat(logins()).isEqualTo(2);
  }

  @Test
  void goesOnWithATokenThatCannotBeRenewedYet() throws Exception {
    cloud.returnTokens(token("token-1", TOMORROW), unauthorized());
    try (VpnClient vpn = client().build()) {
      call(vpn);
      time.pass(Duration.ofHours(24).minusMinutes(32));
      call(vpn);
      Eventually.is(() -> logins() == 2);
      call(vpn);
      call(vpn);
    }

    assertThat(tokensSent()).hasSize(4).containsOnly("token-1");
    assertThat(logins()).isEqualTo(2); // and is not retried at once
  }

  @Test
  void waitsForANewTokenOnceTheOldOneHasExpired() {
    cloud.returnTokens(
        token("token-1", TOMORROW), token("token-2", TOMORROW.plus(Duration.ofHours(24))));
    try (VpnClient vpn = client().build()) {
      call(vpn);
      time.pass(Duration.ofHours(24));
      call(vpn);
    }
    assertThat(tokensSent()).containsExactly("token-1", "token-2");
  }

  @Test
  void aRefusedTokenIsReplacedOnce() {
    cloud.returnTokens(token("token-1", TOMORROW), token("token-2", TOMORROW));
    cloud.stubInTurn(any(urlPathMatching(VPN)), unauthorized(), noContent());
    try (VpnClient vpn = client().build()) {
      call(vpn);
    }

    assertThat(tokensSent()).containsExactly("token-1", "token-2");
    assertThat(logins()).isEqualTo(2);
  }

  @Test
  void aRefusedTokenIsReplacedOnceOfAsynchronousCallsToo() {
    cloud.returnTokens(token("token-1", TOMORROW), token("token-2", TOMORROW));
    cloud.stubInTurn(any(urlPathMatching(VPN)), unauthorized(), noContent());
    try (VpnClient vpn = client().build()) {
      vpn.customerGateways().deleteAsync("gw-1").join();
    }

    assertThat(tokensSent()).containsExactly("token-1", "token-2");
  }

  @Test
  void aTokenThatIsRefusedAgainIsAFailure() {
    cloud.returnTokens(token("token-1", TOMORROW), token("token-2", TOMORROW));
    cloud.stub(any(urlPathMatching(VPN)), unauthorized());
    try (VpnClient vpn = client().build()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOfSatisfying(
              AuthenticationException.class, e -> assertThat(e.attempts()).isEqualTo(2));
    }

    assertThat(tokensSent()).containsExactly("token-1", "token-2");
    assertThat(logins()).isEqualTo(2);
  }

  @Test
  void aCallThatMayNotBeTriedAgainFailsButTheNextOneLogsInAnew() {
    cloud.returnTokens(token("token-1", TOMORROW), token("token-2", TOMORROW));
    cloud.stubInTurn(any(urlPathMatching(VPN)), unauthorized(), noContent());
    try (VpnClient vpn = client().retryPolicy(RetryPolicy.none()).build()) {
      assertThatThrownBy(() -> call(vpn)).isInstanceOf(AuthenticationException.class);
      call(vpn);
    }
    assertThat(tokensSent()).containsExactly("token-1", "token-2");
  }

  @Test
  void manyCallsWithOneRefusedTokenLogInOnce() {
    cloud.returnTokens(token("token-1", TOMORROW), token("token-2", TOMORROW));
    cloud.stub(
        any(urlPathMatching(VPN)).withHeader("X-Auth-Token", equalTo("token-1")), unauthorized());
    try (VpnClient vpn = client().build()) {
      IntStream.range(0, CALLERS)
          .mapToObj(i -> vpn.customerGateways().deleteAsync("gw-1"))
          .toList()
          .forEach(CompletableFuture::join);
    }

    assertThat(logins()).isEqualTo(2);
    assertThat(tokensSent().stream().filter("token-2"::equals)).hasSize(CALLERS);
  }

  @Test
  void ownCredentialsOfACallAreNotTakenForTheClients() {
    cloud.returnTokens(token("token-1", TOMORROW), token("token-2", TOMORROW));
    cloud.stub(any(urlPathMatching(VPN)), unauthorized());
    try (VpnClient vpn = client().build()) {
      assertThatThrownBy(
              () ->
                  vpn.customerGateways()
                      .deleteWithResponse(
                          "gw-1", RequestOptions.builder().header("X-Auth-Token", "own").build()))
          .isInstanceOf(AuthenticationException.class);
    }
    assertThat(tokensSent()).containsExactly("own");
    assertThat(logins()).isEqualTo(1);
  }

  @Test
  void aCallThatRunsOutOfTimeDoesNotWaitForTheLogin() {
    cloud.returnTokens(token("token-1", TOMORROW));
    cloud.hold(TOKENS);
    try (VpnClient vpn = client().build()) {
      RequestOptions brief =
          RequestOptions.builder().attemptTimeout(Duration.ofMillis(200)).build();

      assertThatThrownBy(() -> vpn.customerGateways().deleteWithResponse("gw-1", brief))
          .isInstanceOf(ApiTimeoutException.class);
      assertThatThrownBy(() -> vpn.customerGateways().deleteWithResponseAsync("gw-1", brief).join())
          .hasCauseInstanceOf(ApiTimeoutException.class);
    }
    assertThat(cloud.received(VPN)).isEmpty();
  }

  @Test
  void anInterruptedCallDoesNotWaitForTheLogin() throws Exception {
    cloud.returnTokens(token("token-1", TOMORROW));
    cloud.hold(TOKENS);
    try (VpnClient vpn = client().build()) {
      CompletableFuture<Throwable> problem = new CompletableFuture<>();
      Thread caller =
          new Thread(
              () -> {
                Throwable thrown = catchThrowable(() -> call(vpn));
                problem.complete(
                    Thread.currentThread().isInterrupted()
                        ? thrown
                        : new AssertionError("The interrupt got lost", thrown));
              });
      caller.start();
      Eventually.is(cloud::isHolding);
      caller.interrupt();

      assertThat(problem.join())
          .isInstanceOf(TransportException.class)
          .hasMessageStartingWith("The thread was interrupted during the call");
    }
  }

  @Test
  void aCancelledCallDoesNotWaitForTheLogin() throws Exception {
    cloud.returnTokens(token("token-1", TOMORROW));
    cloud.hold(TOKENS);
    OkHttpClient httpClient = new OkHttpClient();
    try (VpnClient vpn = client().okHttpClient(httpClient).build()) {
      CompletableFuture<Void> call = vpn.customerGateways().deleteAsync("gw-1");
      Eventually.is(cloud::isHolding);
      call.cancel(true);

      Eventually.is(() -> httpClient.dispatcher().queuedCallsCount() == 0);
      Eventually.is(() -> httpClient.dispatcher().runningCallsCount() == 1); // the login's
    }
  }

  @Test
  void theLoginNeedsNoPlaceInTheQueueOfAnEngineWhoseCallsAllWaitForIt() {
    cloud.returnTokens(token("token-1", TOMORROW));
    Dispatcher narrow = new Dispatcher();
    narrow.setMaxRequests(1);
    try (VpnClient vpn =
        client().okHttpClient(new OkHttpClient.Builder().dispatcher(narrow).build()).build()) {
      vpn.customerGateways().deleteAsync("gw-1").join();
    }
    assertThat(tokensSent()).containsExactly("token-1");
  }

  @Test
  void showsNoPassword() {
    assertThat(CREDENTIALS)
        .hasToString("HuaweiCredentials{account=account-1, user=user-1, password=***}");
    assertThatThrownBy(() -> HuaweiCredentials.ofPassword("account-1", "user-1", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("password must not be blank");
  }
}
