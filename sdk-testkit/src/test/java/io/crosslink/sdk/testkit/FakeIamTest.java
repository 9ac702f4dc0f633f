package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.iam.IamErrorCodes;
import io.crosslink.sdk.huawei.iam.model.CreateTemporaryAccessKeyRequest;
import io.crosslink.sdk.huawei.iam.model.CreateTokenRequest;
import io.crosslink.sdk.huawei.iam.model.IdentityTokenRequest;
import io.crosslink.sdk.huawei.iam.model.PasswordIdentityRequest;
import io.crosslink.sdk.huawei.iam.model.PasswordRequest;
import io.crosslink.sdk.huawei.iam.model.PasswordUserRequest;
import io.crosslink.sdk.huawei.iam.model.TemporaryAccessKey;
import io.crosslink.sdk.huawei.iam.model.TokenIdentityRequest;
import io.crosslink.sdk.huawei.iam.model.UserDomainRequest;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logins to the fake, and the use of their tokens and keys. */
@NullUnmarked // a missing value fails the test
class FakeIamTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final IamClient iam =
      huawei.iam().clientBuilder().retryPolicy(RetryPolicy.none()).build();

  @AfterEach
  void stop() {
    iam.close();
    huawei.close();
  }

  private static void use(VpnClient.Builder builder) {
    try (VpnClient vpn = builder.build()) {
      use(vpn);
    }
  }

  private static void use(VpnClient vpn) {
    vpn.customerGateways().list();
  }

  @Test
  void aPasswordOpensTheProject() {
    try (VpnClient vpn =
        huawei.vpn().clientBuilder().credentials(huawei.passwordCredentials()).build()) {
      use(vpn);
      use(vpn);
      huawei.assertCalled("createToken", 1);

      huawei.time().advance(Duration.ofHours(25)); // the client refreshes expired tokens
      use(vpn);
      huawei.assertCalled("createToken", 2);

      huawei.iam().revokeSessions(); // and replaces rejected ones
      use(vpn);
      huawei.assertCalled("createToken", 3);
      assertThat(huawei.calls("listCustomerGateways"))
          .extracting(RecordedCall::status)
          .containsExactly(200, 200, 200, 401, 200);
    }
    assertThat(huawei.callLog()).doesNotContain(huawei.password());
  }

  @Test
  void theProjectIsFoundByItsName() {
    use(huawei.vpn().clientBuilder().projectName(huawei.region()));
    huawei.assertApplied("listProjects", 1);
    use(
        huawei
            .vpn()
            .clientBuilder()
            .projectName(huawei.region())
            .credentials(huawei.passwordCredentials()));
    huawei.assertApplied("listProjects", 1); // the token contains the project

    assertThatExceptionOfType(CredentialsException.class)
        .isThrownBy(() -> use(huawei.vpn().clientBuilder().projectName("eu-west-101_branches")))
        .withMessageContaining(huawei.projectId());
  }

  @Test
  void anIdTokenMakesAKeyThatExpires(@TempDir Path files) throws IOException {
    Path file = Files.writeString(files.resolve("token"), huawei.idToken());
    try (VpnClient vpn =
        huawei.vpn().clientBuilder().credentials(huawei.idTokenCredentials(file)).build()) {
      use(vpn);
      huawei.time().advance(Duration.ofHours(7));
      use(vpn);
      huawei.iam().revokeSessions();
      use(vpn);
    }
    huawei.assertApplied("createTokenWithIdToken", 3);
    huawei.assertApplied("createTemporaryAccessKey", 3);
    assertThat(huawei.callLog()).doesNotContain(huawei.idToken()).doesNotContain("fake-token");

    Files.writeString(file, "another");
    assertThatExceptionOfType(CredentialsException.class)
        .isThrownBy(
            () -> use(huawei.vpn().clientBuilder().credentials(huawei.idTokenCredentials(file))))
        .withMessageContaining("IAM.0001");
    assertThatExceptionOfType(CredentialsException.class)
        .isThrownBy(
            () ->
                use(
                    huawei
                        .vpn()
                        .clientBuilder()
                        .credentials(
                            HuaweiCredentials.ofIdToken("another", file)
                                .withIamEndpoint(huawei.endpoint()))))
        .withMessageContaining("IAM.0004");
  }

  @Test
  void derivedSignaturesAreForOneRegion() {
    HuaweiCredentials derived = huawei.credentials().withDerivedSigning();
    use(huawei.vpn().clientBuilder().credentials(derived).region(HuaweiRegion.of(huawei.region())));
    use(
        huawei
            .vpn()
            .clientBuilder()
            .credentials(derived)
            .region(HuaweiRegion.of(huawei.region()))
            .projectName(huawei.region()));
    rejected(
        "APIGW.0301",
        () ->
            use(
                huawei
                    .vpn()
                    .clientBuilder()
                    .credentials(derived)
                    .region(HuaweiRegion.of("eu-de"))));
    rejected(
        "APIGW.0301",
        () ->
            use(
                huawei
                    .vpn()
                    .clientBuilder()
                    .region(HuaweiRegion.of(huawei.region()))
                    .credentials(
                        HuaweiCredentials.of(huawei.accessKey(), "wrong").withDerivedSigning())));
  }

  @Test
  void refusesWrongLogins() {
    assertThat(logIn(huawei.user(), huawei.password())).isNotBlank();
    rejected("401", () -> logIn(huawei.user(), "wrong"));
    rejected("401", () -> logIn("wrong", huawei.password()));
  }

  private String logIn(String user, String password) {
    return iam.tokens()
        .createWithResponse(
            CreateTokenRequest.of(
                PasswordIdentityRequest.of(
                    List.of("password"),
                    PasswordRequest.of(
                        PasswordUserRequest.builder()
                            .name(user)
                            .password(password)
                            .domain(UserDomainRequest.of(huawei.account()))
                            .build()))),
            RequestOptions.none())
        .headers()
        .get("X-Subject-Token");
  }

  @Test
  void refusesTokensThatAreNotGood() {
    rejected(VpnErrorCodes.TOKEN_REJECTED, () -> useToken("made-up"));
    String unscoped = logIn(huawei.user(), huawei.password());
    assertThatExceptionOfType(PermissionDeniedException.class).isThrownBy(() -> useToken(unscoped));
    huawei.time().advance(Duration.ofHours(24));
    rejected(VpnErrorCodes.TOKEN_REJECTED, () -> useToken(unscoped));
    rejected(IamErrorCodes.TOKEN_EXPIRED, () -> makeKey(unscoped, null));
    rejected(IamErrorCodes.INVALID_TOKEN, () -> makeKey("made-up", null));
  }

  private void useToken(String token) {
    use(huawei.vpn().clientBuilder().credentials(HuaweiCredentials.ofToken(token)));
  }

  private TemporaryAccessKey makeKey(String token, Integer seconds) {
    return iam.temporaryAccessKeys()
        .create(
            CreateTemporaryAccessKeyRequest.of(
                TokenIdentityRequest.of(
                    List.of("token"),
                    IdentityTokenRequest.builder().id(token).durationSeconds(seconds).build())));
  }

  @Test
  void temporaryKeysNeedTheirTokenAndExpire() {
    TemporaryAccessKey key = makeKey(logIn(huawei.user(), huawei.password()), null);
    String securityToken = key.getSecuritytoken();
    use(huawei.vpn().clientBuilder().credentials(temporary(key, securityToken)));
    use(
        huawei
            .vpn()
            .clientBuilder()
            .region(HuaweiRegion.of(huawei.region()))
            .credentials(temporary(key, securityToken).withDerivedSigning()));
    rejected(
        "APIGW.0301",
        () -> use(huawei.vpn().clientBuilder().credentials(temporary(key, "another"))));
    rejected(
        "APIGW.0301",
        () ->
            use(
                huawei
                    .vpn()
                    .clientBuilder()
                    .credentials(HuaweiCredentials.of(key.getAccess(), key.getSecret()))));
    huawei.time().advance(Duration.ofSeconds(901));
    rejected(
        "APIGW.0301",
        () -> use(huawei.vpn().clientBuilder().credentials(temporary(key, securityToken))));
  }

  private static HuaweiCredentials temporary(TemporaryAccessKey key, String securityToken) {
    return HuaweiCredentials.temporary(key.getAccess(), key.getSecret(), securityToken);
  }

  @Test
  void holdsLoginsAgainstTheReference() {
    String token = logIn(huawei.user(), huawei.password());
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(() -> makeKey(token, 86_401))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(IamErrorCodes.INVALID_BODY));
    // A request that the SDK's builders would reject.
    OkHttpClient careless =
        new OkHttpClient.Builder()
            .addNetworkInterceptor(
                chain ->
                    chain.proceed(
                        chain
                            .request()
                            .newBuilder()
                            .post(RequestBody.create("{\"auth\":{}}".getBytes(UTF_8)))
                            .header("Content-Length", "11")
                            .build()))
            .build();
    try (IamClient bare =
        IamClient.builder()
            .endpoint(huawei.endpoint())
            .credentials(huawei.credentials())
            .okHttpClient(careless)
            .build()) {
      assertThatExceptionOfType(ServiceException.class)
          .isThrownBy(() -> makeKeyWith(bare))
          .withMessageContaining("auth.identity is missing");
    }
  }

  private static void makeKeyWith(IamClient client) {
    client
        .temporaryAccessKeys()
        .create(
            CreateTemporaryAccessKeyRequest.of(
                TokenIdentityRequest.of(List.of("token"), IdentityTokenRequest.of("any"))));
  }

  @Test
  void faultsAreThoseOfIam() {
    huawei.inject(Fault.throttled().on("createToken", "createTemporaryAccessKey").times(2));
    code("429", () -> logIn(huawei.user(), huawei.password()));
    code(IamErrorCodes.RATE_LIMIT_EXCEEDED, () -> makeKey("any", null));
    huawei.inject(Fault.serviceBusy().on("createTemporaryAccessKey").times(1));
    code(IamErrorCodes.INTERNAL_ERROR, () -> makeKey("any", null));
  }

  private static void code(String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }

  private static void rejected(String code, ThrowingCallable call) {
    assertThatExceptionOfType(AuthenticationException.class)
        .isThrownBy(call)
        .satisfies(
            e -> {
              assertThat(e.statusCode()).isEqualTo(401);
              assertThat(e.errorCode()).isEqualTo(code);
              assertThat(e.requestId()).isNotBlank();
            });
  }
}
