package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.List;
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

  /** Verbs of what may only read although it is no GET; the first three always do. */
  private static final Set<String> ASKING_VERBS =
      Set.of("get", "list", "quote", "count", "check", "export");

  private static final Pattern READING_ACTION = Pattern.compile("(Describe|Inquiry|Query).*");

  private MethodRules() {}

  /** That no other method of the resource client has the name is held by METHOD_NAMES. */
  static void method(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place method = operation.extension("x-method");
      if (!LOWER_CAMEL.matcher(method.text()).matches()) {
        report.add(method, "is missing or not in lower camel case");
      } else {
        verb(operation, method, report);
      }
    }
  }

  private static void verb(SpecOperation operation, Place method, Report report) {
    String verb = firstWord(method.text());
    report.check(
        VERBS.contains(verb) || verb.equals(firstWord(providerName(operation))),
        method,
        "begins with '%s', which is neither the provider's verb nor one of %s"
            .formatted(verb, VERBS.stream().sorted().toList()));
    report.check(
        !operation.method().equals("GET") || READING_VERBS.contains(verb),
        method,
        "is the name of a GET, but begins with neither get nor list");
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
      report.check(!readOnly.exists() || readOnly.isTrue(), readOnly, "is not true; leave it out");
      report.check(
          !readOnly.exists() || !operation.method().equals("GET"),
          readOnly,
          "goes without saying of a GET; leave it out");
      report.check(
          readOnly.exists()
              || !READING_ACTION.matcher(operation.extension("x-action").text()).matches(),
          readOnly,
          "is missing although the action only reads");
      String verb = firstWord(operation.methodName());
      report.check(
          !readOnly.exists() || ASKING_VERBS.contains(verb),
          readOnly,
          "is said of a method that begins with '" + verb + "', which does more than ask");
      report.check(
          readOnly.exists()
              || operation.method().equals("GET")
              || !Set.of("get", "list", "quote").contains(verb),
          readOnly,
          "is missing although the method begins with '" + verb + "'");
      report.check(
          !readOnly.exists() || operation.extension("x-idempotent").isTrue(),
          readOnly,
          "stands beside an x-idempotent other than true");
    }
  }

  /** Whether the body can be left out must not follow from what is required: that may change. */
  static void optionalBody(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place optional = operation.extension("x-optional-body");
      if (!operation.request().exists()) {
        report.check(!optional.exists(), optional, "speaks of a body where there is none");
      } else if (operation.request().model().place().get("required").items().isEmpty()) {
        report.check(
            optional.node().isBoolean(),
            optional,
            "must be true or false, as the request has no required property");
      } else {
        report.check(
            !optional.exists() || optional.is("was"),
            optional,
            "can only be 'was', as the request has required properties");
      }
    }
  }

  /**
   * Says again what {@code x-of} of the request says: a template sees one of the two at a time. Not
   * for a text beside the texts of a path, which callers could swap.
   */
  static void value(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place value = operation.extension("x-value");
      Schema request = operation.request().model();
      List<String> of = request.place().get("x-of").texts();
      Schema property = request.property(of.isEmpty() ? "" : of.get(0));
      if (of.size() != 1) {
        report.check(
            !value.exists(), value, "is for a request whose x-of has exactly one property");
      } else if (isText(property) && takesTexts(operation)) {
        report.check(
            !value.exists(), value, "could be swapped with a path value, which is a text, too");
      } else {
        report.check(
            value.get("property").is(of.get(0)),
            value,
            "must be {property: %s, …}, as x-of of %s has this property only"
                .formatted(of.get(0), request.name()));
        report.check(
            value.fields().size() == 2 && isType(value, property),
            value,
            "must name the type of the property: type: String, model: AnEnumOrModel,"
                + " or items: AnEnumOrModel for a list");
      }
    }
  }

  private static boolean isText(Schema property) {
    return property.isA("string") && !property.isEnum();
  }

  private static boolean takesTexts(SpecOperation operation) {
    return operation.parameters().stream()
        .filter(parameter -> !parameter.isQuery() && !parameter.isClientValue())
        .anyMatch(parameter -> isText(parameter.schema()));
  }

  private static boolean isType(Place value, Schema property) {
    if (value.get("items").exists()) {
      return property.isListOf(value.get("items").text());
    }
    if (value.get("model").exists()) {
      return property.isComponent(value.get("model").text());
    }
    boolean texts = property.isA("array") && property.items().isA("string");
    return value.get("type").is(texts ? "List<String>" : "String") && (texts || isText(property));
  }
}
