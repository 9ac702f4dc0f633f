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
  private static final Set<String> KEYS =
      Set.of("name", "code", "status", "kind", "retryable", "description");
  private static final Set<String> KINDS =
      Set.of(
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
      report.check(
          CONSTANT.matcher(code.name()).matches(), place, "has no name for a Java constant");
      report.check(names.add(code.name()), place, "has a name that is there twice");
      report.check(!code.code().isBlank(), place, "has no code");
      report.check(codes.add(code.code()), place, "has a code that is there twice");
      report.check(!place.get("description").text().isBlank(), place, "has no description");
      report.check(
          !place.get("kind").exists() || KINDS.contains(code.kind()), place, "has an unknown kind");
      int status = code.statusOr(400);
      report.check(
          status >= 400 && status <= 599, place, "has a status that does not mean an error");
      Place retryable = place.get("retryable");
      report.check(
          !retryable.exists() || retryable.isTrue(), retryable, "is not true; leave it out");
      report.check(KEYS.containsAll(place.fields().keySet()), place, "says more than " + KEYS);
    }
  }

  static void use(Spec spec, Report report) {
    Set<String> listed = new HashSet<>();
    spec.errorCodes().forEach(code -> listed.add(code.code()));
    for (SpecOperation operation : spec.operations()) {
      Place codes = operation.extension("x-error-codes");
      List<String> named = codes.texts();
      report.check(Set.copyOf(named).size() == named.size(), codes, "names a code twice");
      named.stream()
          .filter(code -> !listed.contains(code))
          .forEach(code -> report.add(codes, code + " is not listed in openapi.yaml"));
    }
  }
}
