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
  private static final Set<String> OPTIONAL_KEYS = Set.of("status", "kind", "retryable");
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
    }
  }
}
