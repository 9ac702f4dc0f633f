package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.Set;
import java.util.regex.Pattern;

/** Strings with listed values. */
final class EnumRules {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Constants that every generated enum has anyway. */
  private static final Set<String> TAKEN = Set.of("UNRECOGNIZED", "KNOWN_VALUES");

  private EnumRules() {}

  static void enums(Spec spec, Report report) {
    SchemaParts.all(spec)
        .filter(schema -> schema.get("enum").exists())
        .forEach(schema -> check(schema, report));
  }

  private static void check(Place schema, Report report) {
    Place values = schema.get("enum");
    Place names = schema.get("x-enum-varnames");
    Place words = schema.get("x-enum-descriptions");
    Place type = schema.get("type");
    report.check(type.is("string"), type, Found.is(type) + "; an enum must be a string");
    for (Place value : values.items()) {
      report.check(
          value.node().isTextual() || YamlRules.isWord(value),
          value,
          Found.is(value) + ", not a text: quote it");
    }
    Checks.distinct(values, report);
    Checks.distinct(names, report);
    sameLength(names, values, report);
    sameLength(words, values, report);
    for (Place name : names.items()) {
      report.check(
          CONSTANT.matcher(name.text()).matches(),
          name,
          Found.is(name) + "; it must be the name of a Java constant, such as NOT_READY");
      report.check(
          !TAKEN.contains(name.text()), name, Found.is(name) + ", which every enum has anyway");
    }
    for (Place sentence : words.items()) {
      report.check(
          sentence.text().endsWith("."),
          sentence,
          Found.is(sentence) + "; it must be a sentence with a full stop");
    }
  }

  private static void sameLength(Place list, Place values, Report report) {
    int size = list.items().size();
    int wanted = values.items().size();
    if (size != wanted) {
      report.add(
          list,
          list.exists()
              ? "has %d items; it needs one for each of the %d values".formatted(size, wanted)
              : "is missing; it needs one item for each of the %d values".formatted(wanted));
    }
  }
}
