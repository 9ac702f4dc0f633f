package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.ErrorCode;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Documented error codes. */
final class ErrorCodeRules {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Set<String> NEEDED_KEYS = Set.of("name", "code", "description");
  private static final Set<String> OPTIONAL_KEYS =
      Set.of("status", "kind", "retryable", "deleting", "conflict");
  private static final List<String> KINDS =
      List.of(
          "AUTHENTICATION",
          "PERMISSION_DENIED",
          "INVALID_REQUEST",
          "NOT_FOUND",
          "CONFLICT",
          "RATE_LIMITED",
          "SERVER");

  private ErrorCodeRules() {}

  static void list(Spec spec, Report report) {
    Set<String> names = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (ErrorCode code : spec.errorCodes()) {
      Place place = code.place();
      Checks.keys(place, NEEDED_KEYS, OPTIONAL_KEYS, report);
      Place name = place.get("name");
      report.check(
          !name.exists() || CONSTANT.matcher(code.name()).matches(),
          name,
          Found.is(name) + "; it must be the name of a Java constant, such as QUOTA_EXCEEDED");
      report.check(names.add(code.name()), name, Found.is(name) + ", which is listed before");
      Place sent = place.get("code");
      report.check(codes.add(code.code()), sent, Found.is(sent) + ", which is listed before");
      for (String text : List.of("code", "description")) {
        if (place.get(text).exists()) {
          Checks.text(place.get(text), report);
        }
      }
      Place kind = place.get("kind");
      if (kind.exists()) {
        Checks.known(kind, KINDS, "a kind of error", report);
      }
      int status = code.statusOr(400);
      report.check(
          status >= 400 && status <= 599,
          place.get("status"),
          Found.is(place.get("status")) + "; the status of an error is 400 to 599");
      Checks.flag(place.get("retryable"), report);
      Checks.flag(place.get("deleting"), report);
      report.check(
          !place.get("deleting").exists() || kind.is("CONFLICT"),
          place.get("deleting"),
          "is for codes of kind CONFLICT");
      Checks.distinct(place.get("conflict"), report);
      for (Place text : place.get("conflict").items()) {
        report.check(
            !text.text().isBlank() && !text.text().matches(".*[\"\\\\].*"),
            text,
            Found.is(text) + "; it must be a text without quotation marks and backslashes");
      }
    }
  }

  /** The service's codes begin alike at Huawei, whose gateway sends others; not at Zenlayer. */
  static void prefixes(Spec spec, Report report) {
    Place prefixes = spec.root().get("x-error-code-prefixes");
    if (!spec.provider().equals("huawei")) {
      report.check(!prefixes.exists(), prefixes, "is for Huawei only");
      return;
    }
    report.check(
        !prefixes.items().isEmpty(),
        prefixes,
        Found.is(prefixes) + "; name how the codes of the service begin");
    Checks.distinct(prefixes, report);
    for (ErrorCode code : spec.errorCodes()) {
      Place sent = code.place().get("code");
      report.check(
          prefixes.texts().isEmpty() || prefixes.texts().stream().anyMatch(sent.text()::startsWith),
          sent,
          Found.is(sent) + ", which begins with none of " + prefixes.texts());
    }
  }

  static void use(Spec spec, Report report) {
    List<String> listed = spec.errorCodes().stream().map(ErrorCode::code).toList();
    for (SpecOperation operation : spec.operations()) {
      Place codes = operation.extension("x-error-codes");
      Checks.distinct(codes, report);
      for (Place code : codes.items()) {
        Checks.known(code, listed, "in x-error-codes of openapi.yaml", report);
      }
      applied(operation, listed, report);
      confirmed(operation, listed, report);
    }
  }

  /** A text after a blank must be part of the message. */
  private static void applied(SpecOperation operation, List<String> listed, Report report) {
    Place codes = operation.extension("x-applied-codes");
    Checks.distinct(codes, report);
    onlyIfRepeated(codes, operation, report);
    for (Place code : codes.items()) {
      report.check(
          listed.contains(code.text().split(" ", 2)[0]),
          code,
          Found.is(code) + ", which does not begin with a code in x-error-codes of openapi.yaml");
    }
  }

  private static void confirmed(SpecOperation operation, List<String> listed, Report report) {
    Place confirmed = operation.extension("x-confirmed-codes");
    if (!confirmed.exists()) {
      return;
    }
    Checks.keys(confirmed, Set.of("codes", "by"), report);
    onlyIfRepeated(confirmed, operation, report);
    report.check(
        operation.extension("x-removes").isTrue(), confirmed, "is for operations with x-removes");
    for (Place code : confirmed.get("codes").items()) {
      Checks.known(code, listed, "in x-error-codes of openapi.yaml", report);
    }
    List<String> reads =
        operation.spec().operations().stream()
            .filter(read -> read.tag().equals(operation.tag()) && read.method().equals("GET"))
            .filter(read -> read.path().equals(operation.path()))
            .map(SpecOperation::methodName)
            .toList();
    if (confirmed.get("by").exists()) {
      Checks.known(confirmed.get("by"), reads, "the GET of the same path", report);
    }
  }

  private static void onlyIfRepeated(Place codes, SpecOperation operation, Report report) {
    report.check(
        !codes.exists() || operation.extension("x-idempotent").isTrue(),
        codes,
        "is for operations with x-idempotent: true, which are sent again");
  }
}
