package io.crosslink.sdk.huawei.internal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.core.auth.AKSKSigner;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.auth.DerivedAKSKSigner;
import com.huaweicloud.sdk.core.http.HttpConfig;
import com.huaweicloud.sdk.core.http.HttpRequest;
import com.huaweicloud.sdk.core.impl.DefaultHttpClient;
import io.crosslink.sdk.huawei.HuaweiRegion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares our signatures with those of the vendor's own SDK. It is in the package of the signer,
 * which is internal.
 */
class VendorSigningTest {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final HuaweiRegion REGION = HuaweiRegion.EU_WEST_101;
  private static final String SERVICE = "vpn";

  /** An algorithm in both SDKs. */
  private enum Signing {
    PLAIN,
    DERIVED;

    Request ours(Request request, AnyAccessKey key, Instant now) {
      SigningScope derivation = this == DERIVED ? new SigningScope(REGION.id(), SERVICE) : null;
      return key.ours().signer(derivation).sign(request, now);
    }

    Map<String, String> theirs(HttpRequest request, AnyAccessKey key) {
      AKSKSigner signer =
          this == DERIVED ? DerivedAKSKSigner.getInstance() : AKSKSigner.getInstance();
      return signer.sign(request, credentials(key));
    }

    /** Returns the vendor's credentials, which choose the signer of its client. */
    BasicCredentials credentials(AnyAccessKey key) {
      BasicCredentials credentials = key.theirs().withDerivedPredicate(any -> this == DERIVED);
      credentials.processDerivedAuthParams(SERVICE, REGION.id());
      return credentials;
    }
  }

  /** Compares the two signers. */
  @ParameterizedTest
  @EnumSource
  void signsWhatTheVendorSigns(Signing signing) {
    Fuzz.rounds(
        5_000,
        random -> {
          AnyAccessKey key = AnyAccessKey.of(random);
          AnyRequest any = AnyRequest.odd(random);
          Instant now = Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE));

          Request ours = signing.ours(any.ours(), key, now);
          Map<String, String> theirs = signing.theirs(prepared(any, key, now), key);

          assertThat(ours.header("Authorization")).isEqualTo(theirs.get("Authorization"));
          assertThat(ours.header("Host")).isEqualTo(theirs.get("Host"));
          assertThat(ours.header("X-Sdk-Date")).isEqualTo(DATE.format(now));
          assertThat(ours.header("X-Security-Token")).isEqualTo(key.token());
        });
  }

  /** The vendor's credentials add the token before they sign; the test sets the date. */
  private static HttpRequest prepared(AnyRequest any, AnyAccessKey key, Instant now) {
    HttpRequest request = any.theirs();
    request.getHeaders().put("X-Sdk-Date", List.of(DATE.format(now)));
    if (key.token() != null) {
      request.getHeaders().put("X-Security-Token", List.of(key.token()));
    }
    return request;
  }

  /** The vendor's client signs and sends a request; our signer signs the bytes that arrived. */
  @ParameterizedTest
  @EnumSource
  void signsWhatTheVendorSends(Signing signing) throws Exception {
    DefaultHttpClient client = new DefaultHttpClient(HttpConfig.getDefaultHttpConfig());
    try (RecordingServer server = new RecordingServer()) {
      Fuzz.rounds(
          300,
          random -> {
            AnyAccessKey key = AnyAccessKey.of(random);
            AnyRequest any = AnyRequest.sendable(random, server.url());
            client.syncInvokeHttp(
                signing.credentials(key).syncProcessAuthRequest(any.theirsToSend(), client));
            RecordingServer.Sent sent = server.next();

            Request ours = any.ours(HttpUrl.get(server.url() + sent.target()));
            Instant now = Instant.from(DATE.parse(sent.header("X-Sdk-Date")));
            Request signed = signing.ours(ours, key, now);

            assertThat(signed.header("Authorization")).isEqualTo(sent.header("Authorization"));
            assertThat(signed.header("Host")).isEqualTo(sent.header("Host"));
            assertThat(signed.header("X-Security-Token")).isEqualTo(key.token());
            assertThat(sent.body()).isEqualTo(any.body() == null ? "" : any.body());
            assertThat(any.ours().url().encodedPath()).isEqualTo(ours.url().encodedPath());
            assertThat(pairs(any.ours().url())).isEqualTo(pairs(ours.url()));
          });
    }
  }

  /** Sorts the names, which the vendor's client sends in no particular order. */
  private static List<String> pairs(HttpUrl url) {
    return url.encodedQuery() == null
        ? List.of()
        : Stream.of(url.encodedQuery().split("&")).sorted().toList();
  }
}
