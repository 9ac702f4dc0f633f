package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.CustomerGateways.ListCustomerGatewaysParams;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakeVpnSignatureTest {
  // An id and a filter that need percent-encoding, so that both sides must encode alike.
  private static final String ID = "berlin *~+%ü";

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();

  FakeVpnSignatureTest() {
    huawei.vpn().customerGateways().add(CustomerGateway.builder().id(ID).build());
  }

  @AfterEach
  void stop() {
    huawei.close();
  }

  @Test
  void acceptsTheAccessKey() {
    try (VpnClient vpn = huawei.vpn().client()) {
      assertThat(vpn.customerGateways().get(ID).getId()).isEqualTo(ID);
      assertThat(
              vpn.customerGateways()
                  .listAll(ListCustomerGatewaysParams.builder().cgwId(ID).limit(7).build()))
          .hasSize(1);
    }
  }

  @Test
  void refusesAWrongKeyOrSecret() {
    String key = huawei.credentials().toString().replaceAll(".*accessKey=([^,]+),.*", "$1");
    rejected(huawei.vpn().clientBuilder().credentials(HuaweiCredentials.of(key, "wrong")));
    rejected(
        huawei.vpn().clientBuilder().credentials(HuaweiCredentials.of("wrong", "not-a-secret")));
  }

  @Test
  void refusesARequestThatWasChangedOnTheWay() {
    rejected(
        tampered(
            request -> {
              HttpUrl url = request.build().url();
              request.url(url.newBuilder().setQueryParameter("limit", "1").build());
            }));
    rejected(tampered(request -> request.header("X-Project-Id", "another")));
    rejected(tampered(request -> request.removeHeader("Authorization")));
  }

  /** The header would vouch for the body that was signed, while another one arrives. */
  @Test
  void refusesAnotherBodyWithTheHashOfTheSignedOne() {
    VpnClient.Builder builder =
        tampered(
            request -> {
              Buffer signed = new Buffer();
              try {
                request.build().body().writeTo(signed);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              request.header("X-Sdk-Content-Sha256", signed.sha256().hex());
              String other = signed.readUtf8().replace("lisbon", "london");
              request.method("POST", RequestBody.create(other.getBytes(UTF_8)));
            });
    try (VpnClient vpn = builder.build()) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(
              () ->
                  vpn.customerGateways()
                      .create(
                          CreateCustomerGatewayRequest.builder()
                              .name("lisbon")
                              .idValue("203.0.113.9")
                              .build()))
          .withMessageContaining("X-Sdk-Content-Sha256 is not the hash of the body");
    }
    assertThat(huawei.vpn().customerGateways().list()).hasSize(1);
  }

  /** The signed requests have no body; only a signed header may say that the body is unsigned. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNSIGNED-PAYLOAD",
        "",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      })
  void refusesAnUnsignedHashThatIsNotThatOfTheBody(String hash) {
    rejected(tampered(request -> request.header("X-Sdk-Content-Sha256", hash)));
  }

  @Test
  void refusesASignatureOfAnotherTime() {
    rejected(
        huawei
            .vpn()
            .clientBuilder()
            .okHttpClient(withoutDates())
            .timeSource(new VirtualTime(Instant.now().plus(Duration.ofMinutes(-16)))));
    rejected(
        huawei
            .vpn()
            .clientBuilder()
            .okHttpClient(withoutDates())
            .timeSource(new VirtualTime(Instant.now().plus(Duration.ofMinutes(16)))));
    try (VpnClient vpn =
        huawei
            .vpn()
            .clientBuilder()
            .timeSource(new VirtualTime(Instant.now().plus(Duration.ofMinutes(6))))
            .build()) {
      assertThat(vpn.customerGateways().listAll()).hasSize(1);
    }
  }

  private VpnClient.Builder tampered(Consumer<Request.Builder> change) {
    Interceptor interceptor =
        chain -> {
          Request.Builder request = chain.request().newBuilder();
          change.accept(request);
          return chain.proceed(request.build());
        };
    return huawei
        .vpn()
        .clientBuilder()
        .okHttpClient(new OkHttpClient.Builder().addNetworkInterceptor(interceptor).build());
  }

  private static void rejected(VpnClient.Builder builder) {
    try (VpnClient vpn = builder.build()) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(() -> vpn.customerGateways().get(ID))
          .withMessageContaining("Incorrect IAM authentication information")
          .satisfies(
              problem -> {
                assertThat(problem.statusCode()).isEqualTo(401);
                assertThat(problem.errorCode()).isEqualTo("APIGW.0301");
                assertThat(problem.requestId()).isNotBlank();
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
