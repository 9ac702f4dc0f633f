package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the codes of a service mean. */
class ErrorCatalogTest {
  private static final ErrorCatalog EMPTY = ErrorCatalog.builder().build();

  @Test
  void whatIsListedIsKnownAndNothingElse() {
    ErrorCatalog catalog =
        ErrorCatalog.builder()
            .retryable("A.1")
            .deleting("A.2")
            .kind("A.3", ErrorKind.SERVER)
            .kind("A.4", ErrorKind.CONFLICT)
            .build();

    assertThat(catalog.isRetryable("A.1")).isTrue();
    assertThat(catalog.isRetryable("A.2")).isFalse();
    assertThat(catalog.isRetryable(null)).isFalse();
    assertThat(catalog.isDeleting("A.2")).isTrue();
    assertThat(catalog.isDeleting("A.1")).isFalse();
    assertThat(catalog.isServerFault("A.3")).isTrue();
    assertThat(catalog.isServerFault("A.4")).isFalse();
    assertThat(catalog.kind("A.4", null)).isEqualTo(ErrorKind.CONFLICT);
    assertThat(catalog.kind("A.5", "m")).isNull();
    assertThat(catalog.kind(null, "m")).isNull();
  }

  @Test
  void aCodeWithAFullStopHasTheMeaningOfItsFamily() {
    ErrorCatalog catalog =
        ErrorCatalog.builder()
            .retryable("BUSY")
            .deleting("LEAVING")
            .kind("GONE", ErrorKind.NOT_FOUND)
            .kind("GONE.FOR_NOW", ErrorKind.SERVER)
            .build();

    assertThat(catalog.isRetryable("BUSY.ROUTER")).isTrue();
    assertThat(catalog.isRetryable("BUSY")).isTrue();
    assertThat(catalog.isRetryable("BUSYNESS.ROUTER")).isFalse();
    assertThat(catalog.isDeleting("LEAVING.PORT")).isTrue();
    assertThat(catalog.kind("GONE.PORT", null)).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(catalog.kind("GONE", null)).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(catalog.kind("GONE.FOR_NOW", null)).isEqualTo(ErrorKind.SERVER);
    assertThat(catalog.kind(".GONE", null)).isNull();
  }

  /** Where every code has a full stop, none is the family of another. */
  @Test
  void aPrefixIsNoFamily() {
    ErrorCatalog catalog =
        ErrorCatalog.builder().retryable("VPN.1").kind("VPN.2", ErrorKind.SERVER).build();

    assertThat(catalog.isRetryable("VPN.1.2")).isFalse();
    assertThat(catalog.kind("VPN.2.1", null)).isNull();
  }

  @Test
  void theMessageMayMakeItAConflict() {
    ErrorCatalog catalog =
        ErrorCatalog.builder()
            .kind("DENIED", ErrorKind.PERMISSION_DENIED)
            .conflict("DENIED", "in state CREATING")
            .conflict("DENIED", "in state DELETING")
            .build();

    assertThat(catalog.kind("DENIED", "it is in state CREATING")).isEqualTo(ErrorKind.CONFLICT);
    assertThat(catalog.kind("DENIED", "it is in state DELETING")).isEqualTo(ErrorKind.CONFLICT);
    assertThat(catalog.kind("DENIED", "not you")).isEqualTo(ErrorKind.PERMISSION_DENIED);
    assertThat(catalog.kind("DENIED", null)).isEqualTo(ErrorKind.PERMISSION_DENIED);
    assertThat(catalog.kind("OTHER", "it is in state CREATING")).isNull();
  }

  @Test
  void codesOfTheServiceBeginWithItsPrefixes() {
    ErrorCatalog catalog = ErrorCatalog.builder().prefix("VPN.").prefix("VPC.").build();

    assertThat(catalog.isOwn("VPN.0001")).isTrue();
    assertThat(catalog.isOwn("VPC.0301")).isTrue();
    assertThat(catalog.isOwn("APIGW.0101")).isFalse();
    assertThat(catalog.isOwn("")).isFalse();
    assertThat(catalog.isOwn(null)).isFalse();
  }

  @Test
  void withoutPrefixesTheyBeginWithACapitalLetter() {
    assertThat(EMPTY.isOwn("INVALID_PORT")).isTrue();
    assertThat(EMPTY.isOwn("invalid")).isFalse();
    assertThat(EMPTY.isOwn("404")).isFalse();
    assertThat(EMPTY.isOwn("")).isFalse();
    assertThat(EMPTY.isOwn(null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "302, OTHER",
    "399, OTHER",
    "400, INVALID_REQUEST",
    "401, AUTHENTICATION",
    "403, PERMISSION_DENIED",
    "404, NOT_FOUND",
    "409, CONFLICT",
    "422, INVALID_REQUEST",
    "429, RATE_LIMITED",
    "451, OTHER",
    "499, INVALID_REQUEST",
    "500, SERVER",
    "599, SERVER",
  })
  void withoutAMeaningTheStatusDecides(int status, ErrorKind kind) {
    assertThat(ErrorKind.of(status)).isEqualTo(kind);
    assertThat(ErrorKind.ofBare(status)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"408", "421", "425"})
  void whatHttpDefinesAsUnprocessedIsSoUnlessAServiceSaysIt(int status) {
    assertThat(ErrorKind.ofBare(status)).isEqualTo(ErrorKind.UNPROCESSED);
    assertThat(ErrorKind.of(status)).isEqualTo(ErrorKind.INVALID_REQUEST);
  }
}
