package io.crosslink.sdk.zenlayer.internal.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.SigningExplanation;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

/** Compares signatures of many random requests, signed by many threads, with the reference. */
class ZenlayerSignerRandomTest {
  private static final int REQUESTS = 4_000;
  private static final String[] HOSTS = {
    "console.zenlayer.com", "console.zenlayer.com:8443", "localhost:1", "[::1]:80", "10.0.0.1"
  };
  private static final String[] TYPES = {
    "application/json", "application/json; charset=utf-8", "Application/JSON; Charset=UTF-8", "a/b"
  };

  @Test
  void agreesWithTheReference() {
    IntStream.range(0, REQUESTS).parallel().forEach(this::check);
  }

  private void check(int seed) {
    Random random = new Random(seed);
    String password = "x" + text(random, random.nextInt(80)) + "x";
    String host = HOSTS[random.nextInt(HOSTS.length)];
    String type = TYPES[random.nextInt(TYPES.length)];
    byte[] body = body(random);
    Instant now =
        Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE), random.nextInt(1_000_000_000));
    Request request =
        new Request.Builder()
            .url("https://" + host + "/api/v2/sdn?ignored=" + random.nextInt())
            .header("X-ZC-Action", "Action" + random.nextInt())
            .post(RequestBody.create(body, MediaType.get(type)))
            .build();
    ReferenceSignature reference =
        ReferenceSignature.of(password, String.valueOf(now.getEpochSecond()), type, host, body);

    ZenlayerSigner signer = new ZenlayerSigner("id" + seed, password);

    assertThat(signer.explain(request, now))
        .as("seed %d", seed)
        .isEqualTo(
            SigningExplanation.builder()
                .algorithm("ZC2-HMAC-SHA256")
                .canonicalRequest(reference.canonicalRequest())
                .stringToSign(reference.stringToSign())
                .signedHeaders("content-type;host")
                .build());
    Request signed = signer.sign(request, now);
    assertThat(signed.header("Host")).isEqualTo(host);
    assertThat(signed.header("Authorization"))
        .as("seed %d", seed)
        .isEqualTo(
            "ZC2-HMAC-SHA256 Credential=id%d, SignedHeaders=content-type;host, Signature=%s",
            seed, reference.signature());
  }

  private static byte[] body(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new byte[0];
      case 1 -> ("{\"name\":\"" + text(random, 40) + "\"}").getBytes(UTF_8);
      case 2 -> text(random, 10_000).getBytes(UTF_8);
      default -> bytes(random, random.nextInt(300));
    };
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Random Unicode characters without surrogates. */
  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    random
        .ints(length, 1, 0x1F680)
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(text::appendCodePoint);
    return text.toString();
  }
}
