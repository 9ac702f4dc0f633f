package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeZenlayerSignatureTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final String id =
      zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RECYCLED);

  @AfterEach
  void stop() {
    zenlayer.close();
  }

  @Test
  void acceptsAccessKeyAndToken() {
    try (SdnClient byKey = zenlayer.sdn().client();
        SdnClient byToken =
            zenlayer.sdn().clientBuilder().credentials(zenlayer.tokenCredentials()).build()) {
      assertThat(byKey.privateConnects().find(id)).isPresent();
      assertThat(byToken.privateConnects().find(id)).isPresent();
    }
  }

  @Test
  void refusesAWrongKeyOrPassword() {
    String keyId = zenlayer.credentials().toString().replaceAll(".*accessKeyId=([^,]+),.*", "$1");
    rejected(
        zenlayer.sdn().clientBuilder().credentials(ZenlayerCredentials.of(keyId, "wrong")),
        SdnErrorCodes.AUTHFAILURE_SIGNATURE_FAILURE);
    rejected(
        zenlayer.sdn().clientBuilder().credentials(ZenlayerCredentials.of("wrong", "not-a-secret")),
        SdnErrorCodes.AUTHFAILURE_SIGNATURE_FAILURE);
    rejected(
        zenlayer.sdn().clientBuilder().credentials(ZenlayerCredentials.ofToken("wrong")),
        SdnErrorCodes.AUTHFAILURE_INVALID_AUTHORIZATION);
  }

  @Test
  void refusesARequestThatWasChangedOnTheWay() {
    rejected(
        tampered(
            chain -> {
              byte[] body = "{\"privateConnectId\":\"another\"}".getBytes(UTF_8);
              return chain.proceed(
                  chain
                      .request()
                      .newBuilder()
                      .post(RequestBody.create(body))
                      .header("Content-Length", String.valueOf(body.length))
                      .build());
            }),
        SdnErrorCodes.AUTHFAILURE_SIGNATURE_FAILURE);
    rejected(
        tampered(
            chain ->
                chain.proceed(chain.request().newBuilder().header("X-ZC-Timestamp", "1").build())),
        SdnErrorCodes.AUTHFAILURE_SIGNATURE_EXPIRED);
    rejected(
        tampered(
            chain ->
                chain.proceed(chain.request().newBuilder().removeHeader("Authorization").build())),
        SdnErrorCodes.AUTHFAILURE_INVALID_AUTHORIZATION);
  }

  @Test
  void refusesASignatureOfAnotherTime() {
    rejected(
        zenlayer
            .sdn()
            .clientBuilder()
            .okHttpClient(withoutDates())
            .timeSource(new VirtualTime(Instant.now().plus(Duration.ofMinutes(-6)))),
        SdnErrorCodes.AUTHFAILURE_SIGNATURE_EXPIRED);
    rejected(
        zenlayer
            .sdn()
            .clientBuilder()
            .okHttpClient(withoutDates())
            .timeSource(new VirtualTime(Instant.now().plus(Duration.ofMinutes(6)))),
        SdnErrorCodes.AUTHFAILURE_SIGNATURE_EXPIRED);
    try (SdnClient sdn =
        zenlayer
            .sdn()
            .clientBuilder()
            .timeSource(new VirtualTime(Instant.now().plus(Duration.ofMinutes(4))))
            .build()) {
      assertThat(sdn.privateConnects().find(id)).isPresent();
    }
  }

  private SdnClient.Builder tampered(Interceptor change) {
    return zenlayer
        .sdn()
        .clientBuilder()
        .okHttpClient(new OkHttpClient.Builder().addNetworkInterceptor(change).build());
  }

  private void rejected(SdnClient.Builder builder, String code) {
    try (SdnClient sdn = builder.build()) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(() -> sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of(id)))
          .satisfies(
              problem -> {
                assertThat(problem.statusCode()).isEqualTo(401);
                assertThat(problem.errorCode()).isEqualTo(code);
              });
    }
  }

  /** By the date of a response, the client would correct its clock. */
  private static OkHttpClient withoutDates() {
    return new OkHttpClient.Builder()
        .addNetworkInterceptor(
            chain -> chain.proceed(chain.request()).newBuilder().removeHeader("Date").build())
        .build();
  }
}
