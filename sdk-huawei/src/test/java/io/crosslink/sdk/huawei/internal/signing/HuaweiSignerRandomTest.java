package io.crosslink.sdk.huawei.internal.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.huawei.ReferenceSignature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

/**
 * Compares the signatures of many unusual requests, signed by many threads, with the reference. The
 * reference is computed twice: from the content before any encoding, and from the sent URL.
 */
class HuaweiSignerRandomTest {
  private static final int REQUESTS = 8_000;
  private static final String REGION = "eu-west-101";
  private static final String SERVICE = "vpn";
  private static final int[] ODD =
      characters("abcXYZ019-_.~!$&'()*+,;=:@ %/\\?#[]\"<>^`{|}\t\n\u0001\u007fäß漢€\u00a0😀🚀");
  private static final int[] ODD_BUT_ASCII =
      characters("abcXYZ019-_.~!$&'()*+,;=:@ %/\\?#[]\"<>^`{|}");
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final List<String> HOSTS =
      List.of("vpn.eu-west-101.myhuaweicloud.com", "localhost:8080", "[2001:db8::1]:8443");
  private static final List<String> SIGNED =
      List.of("X-Project-Id", "x-domain-id", "X-Client-Token", "X-LANGUAGE");
  private static final List<String> UNSIGNED =
      List.of(
          "User-Agent",
          "Accept",
          "Content-Type",
          "X-Auth-Token",
          "X-Request-Id",
          "X-B3-SpanId",
          "X-Forwarded-For",
          "x-project-id-2",
          "X_A",
          "x-a_b",
          "XA",
          "Xy-Z");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Test
  void agreesWithTheReference() {
    IntStream.range(0, REQUESTS).parallel().forEach(seed -> new Case(seed).check());
  }

  private static int[] characters(String alphabet) {
    return alphabet.codePoints().toArray();
  }

  /** One request in two forms: for the signer and for the reference. */
  private static final class Case {
    private final int seed;
    private final Random random;
    private final Map<String, String> signed = new TreeMap<>();
    private final Map<String, String> shown = new TreeMap<>();
    private final List<String> segments = new ArrayList<>();
    private final List<ReferenceSignature.Pair> query = new ArrayList<>();

    Case(int seed) {
      this.seed = seed;
      this.random = new Random(seed);
    }

    void check() {
      String secretKey = "k" + text(ODD_BUT_ASCII, 40).replace(" ", "") + "k";
      String token = random.nextInt(3) == 0 ? "token" + random.nextInt() : null;
      Instant now =
          Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE), random.nextInt(1_000_000_000));
      String date = DATE.format(now);
      String host = any(HOSTS);
      String method = any(METHODS);
      byte[] body = method.equals("GET") ? new byte[0] : body();
      Request.Builder builder =
          new Request.Builder()
              .url(url(host))
              .method(method, method.equals("GET") ? null : RequestBody.create(body));
      addHeaders(builder);
      sign("host", host);
      sign("x-sdk-date", date);
      if (token != null) {
        signed.put("x-security-token", token);
        shown.put("x-security-token", "***");
      }
      Request request = builder.build();
      AccessKey key = new AccessKey("ak" + seed, secretKey, token);
      ReferenceSignature.Derivation derivation =
          random.nextBoolean()
              ? new ReferenceSignature.Derivation(key.id(), REGION, SERVICE)
              : null;
      HuaweiSigner signer =
          derivation == null ? HuaweiSigner.plain(key) : HuaweiSigner.derived(key, REGION, SERVICE);
      ReferenceSignature reference =
          ReferenceSignature.of(secretKey, derivation, date, message(method, signed, body));

      assertThat(signer.explain(request, now))
          .as("seed %d", seed)
          .isEqualTo(
              SigningExplanation.builder()
                  .algorithm(derivation == null ? "SDK-HMAC-SHA256" : "V11-HMAC-SHA256")
                  .canonicalRequest(message(method, shown, body).canonical())
                  .stringToSign(reference.stringToSign())
                  .signedHeaders(String.join(";", signed.keySet()))
                  .build());
      Request sent = signer.sign(request, now);
      assertThat(sent.header("Authorization"))
          .as("seed %d", seed)
          .isEqualTo(
              "%s, SignedHeaders=%s, Signature=%s",
              derivation == null
                  ? "SDK-HMAC-SHA256 Access=" + key.id()
                  : "V11-HMAC-SHA256 Credential=" + key.id() + "/" + derivation.scope(date),
              String.join(";", signed.keySet()),
              reference.signature());
      assertThat(ReferenceSignature.of(secretKey, derivation, date, whatAServerReads(sent, body)))
          .as("seed %d", seed)
          .isEqualTo(reference);
    }

    private ReferenceSignature.Message message(
        String method, Map<String, String> headers, byte[] body) {
      return new ReferenceSignature.Message(
          method, segments, query, headers, ReferenceSignature.sha256(body));
    }

    private ReferenceSignature.Message whatAServerReads(Request sent, byte[] body) {
      HttpUrl url = sent.url();
      String target =
          url.encodedPath() + (url.encodedQuery() == null ? "" : "?" + url.encodedQuery());
      return ReferenceSignature.Message.received(sent.method(), target, signed, body);
    }

    private HttpUrl url(String host) {
      HttpUrl.Builder url = HttpUrl.get("https://" + host).newBuilder();
      for (int i = random.nextInt(6); i > 0; i--) {
        String segment = "s" + text(ODD, 12); // no segment of dots only: those are never sent
        segments.add(segment);
        url.addPathSegment(segment);
      }
      if (segments.isEmpty() || random.nextInt(5) == 0) {
        segments.add("");
        url.addPathSegment("");
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        String name = random.nextInt(3) == 0 ? "repeated" : "q" + text(ODD, 6);
        String value = random.nextInt(5) == 0 ? null : text(ODD, 12);
        query.add(new ReferenceSignature.Pair(name, value == null ? "" : value));
        url.addQueryParameter(name, value);
      }
      return url.build();
    }

    private void addHeaders(Request.Builder request) {
      for (int i = random.nextInt(4); i > 0; i--) {
        String name = any(SIGNED);
        String value = "v" + text(ODD_BUT_ASCII, 10) + "v";
        request.addHeader(name, value);
        String first = signed.getOrDefault(name.toLowerCase(Locale.ROOT), value);
        sign(name.toLowerCase(Locale.ROOT), first);
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        request.addHeader(any(UNSIGNED), "v" + text(ODD_BUT_ASCII, 10) + "v");
      }
    }

    private void sign(String name, String value) {
      signed.put(name, value);
      shown.put(name, value);
    }

    private byte[] body() {
      return switch (random.nextInt(8)) {
        case 0 -> new byte[0];
        case 1 -> ("{\"name\":\"" + text(ODD, 40) + "\"}").getBytes(UTF_8);
        case 2 -> text(ODD, 10_000).getBytes(UTF_8);
        default -> bytes(random.nextInt(300));
      };
    }

    private byte[] bytes(int length) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      return bytes;
    }

    private <T> T any(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    private String text(int[] characters, int longest) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(longest + 1); i > 0; i--) {
        text.appendCodePoint(characters[random.nextInt(characters.length)]);
      }
      return text.toString();
    }
  }
}
