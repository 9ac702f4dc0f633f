package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The Java methods of an operation: their name, and the forms they come in. */
final class MethodRules {
  private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final Pattern FIRST_WORD = Pattern.compile("^[a-z]+");

  /** Verbs of all services; a provider's own verb is the first word of its operation's name. */
  private static final Set<String> VERBS =
      Set.of(
          "add",
          "count",
          "create",
          "delete",
          "disconnect",
          "export",
          "get",
          "import",
          "list",
          "quote",
          "remove",
          "rename",
          "update");

  private static final Set<String> READING_VERBS = Set.of("get", "list");

  /** Verbs of what only reads although it is not a GET. */
  private static final Set<String> ALWAYS_READING_VERBS = Set.of("get", "list", "quote");

  /** Verbs of what may only read. */
  private static final Set<String> ASKING_VERBS =
      Set.of("get", "list", "quote", "count", "check", "export");

  private static final Pattern READING_ACTION = Pattern.compile("(Describe|Inquiry|Query).*");

  private MethodRules() {}

  /** That no other method of the resource client has the name is held by METHOD_NAMES. */
  static void method(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place method = operation.extension("x-method");
      if (!LOWER_CAMEL.matcher(method.text()).matches()) {
        report.add(
            method, Found.is(method) + "; it must be in lower camel case, such as listPorts");
      } else {
        verb(operation, method, report);
      }
    }
  }

  private static void verb(SpecOperation operation, Place method, Report report) {
    String verb = firstWord(method.text());
    if (operation.method().equals("GET")) {
      report.check(
          READING_VERBS.contains(verb),
          method,
          Found.is(method) + "; the method of a GET begins with get or list");
    } else if (!VERBS.contains(verb) && !verb.equals(firstWord(providerName(operation)))) {
      report.add(
          method,
          Found.is(method)
              + "; it must begin with the provider's own verb or a common one"
              + Nearest.hint(verb, VERBS));
    }
  }

  private static String providerName(SpecOperation operation) {
    String name =
        operation.extension("x-action").text() + operation.extension("x-provider-operation").text();
    return name.isEmpty() ? "" : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String firstWord(String name) {
    var word = FIRST_WORD.matcher(name);
    return word.find() ? word.group() : "";
  }

  static void readOnly(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place readOnly = operation.extension("x-read-only");
      if (readOnly.exists()) {
        readOnly(readOnly, operation, report);
      } else if (!operation.method().equals("GET")) {
        String action = operation.extension("x-action").text();
        String verb = firstWord(operation.methodName());
        if (READING_ACTION.matcher(action).matches()) {
          report.add(readOnly, "is missing: the action " + action + " only reads, so it is true");
        } else if (ALWAYS_READING_VERBS.contains(verb)) {
          report.add(readOnly, "is missing: a method that begins with " + verb + " only reads");
        }
      }
    }
  }

  private static void readOnly(Place readOnly, SpecOperation operation, Report report) {
    Checks.flag(readOnly, report);
    report.check(
        !operation.method().equals("GET"), readOnly, "is superfluous: a GET only reads; omit it");
    String verb = firstWord(operation.methodName());
    report.check(
        ASKING_VERBS.contains(verb),
        readOnly,
        "contradicts x-method: "
            + operation.methodName()
            + ", whose verb does more than read"
            + Nearest.hint(verb, ASKING_VERBS));
    Place idempotent = operation.extension("x-idempotent");
    report.check(
        idempotent.isTrue(),
        idempotent,
        Found.is(idempotent) + "; next to x-read-only it must be true");
  }

  /** Whether the body can be omitted must not follow from what is required: that may change. */
  static void optionalBody(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place optional = operation.extension("x-optional-body");
      if (!operation.request().exists()) {
        report.check(!optional.exists(), optional, "is for operations with a body");
      } else if (ValueRules.requiredOfCallers(operation.request().model()).isEmpty()) {
        report.check(
            optional.node().isBoolean(),
            optional,
            Found.is(optional) + "; allowed: true, false, as the request has no required property");
      } else {
        report.check(
            !optional.exists() || optional.is("was"),
            optional,
            Found.is(optional) + "; allowed: was, as the request has required properties");
      }
    }
  }
}
