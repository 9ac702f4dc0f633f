package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.tests.spec.Spec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jars identify the specs that they were generated from. */
class DocumentHashTest {

  static Stream<String> services() {
    return Spec.all().stream().map(Spec::name);
  }

  @ParameterizedTest
  @MethodSource("services")
  void theHashBesideADocumentIsThatOfTheDocument(String service)
      throws IOException, GeneralSecurityException {
    byte[] document = read(service, "openapi.json");
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    assertThat(new String(read(service, "openapi.json.sha256"), StandardCharsets.US_ASCII).strip())
        .isEqualTo(hash + " *openapi.json");
  }

  private static byte[] read(String service, String file) throws IOException {
    String name = "/META-INF/openapi/" + service + "/" + file;
    try (InputStream in = DocumentHashTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
