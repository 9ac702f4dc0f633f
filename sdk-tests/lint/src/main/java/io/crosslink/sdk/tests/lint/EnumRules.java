package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.List;
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
    report.check(schema.get("type").is("string"), schema, "is an enum, but no string");
    for (Place value : values.items()) {
      report.check(value.node().isTextual(), value, "is no text; quote it");
    }
    report.check(isSet(values.texts()), values, "lists a value twice");
    int size = values.items().size();
    report.check(names.items().size() == size, names, "is not as long as the list of values");
    report.check(words.items().size() == size, words, "is not as long as the list of values");
    report.check(isSet(names.texts()), names, "has a constant twice");
    for (Place name : names.items()) {
      report.check(
          CONSTANT.matcher(name.text()).matches() && !TAKEN.contains(name.text()),
          name,
          "is no name for a Java constant here");
    }
    for (Place sentence : words.items()) {
      report.check(sentence.text().endsWith("."), sentence, "is no sentence");
    }
  }

  private static boolean isSet(List<String> list) {
    return Set.copyOf(list).size() == list.size();
  }
}
