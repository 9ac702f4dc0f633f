package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Other forms in which services send what a schema describes. */
final class OtherFormRules {
  private OtherFormRules() {}

  static void otherForms(Spec spec, Report report) {
    Set<Place> here = new HashSet<>();
    for (Schema schema : spec.responseSchemas()) {
      Place place = schema.place();
      Set<String> names = new HashSet<>(schema.properties().keySet());
      for (Place property : place.get("properties").fields().values()) {
        here.add(property.get("x-aliases"));
        names(property.get("x-aliases"), names, report);
      }
      here.addAll(List.of(place.get("x-wrapper"), place.get("x-bare-list")));
      wrapper(place.get("x-wrapper"), names, report);
      bareList(place.get("x-bare-list"), schema.properties().values(), report);
    }
    SchemaParts.all(spec)
        .flatMap(
            schema ->
                Stream.of("x-aliases", "x-wrapper", "x-bare-list")
                    .map(schema::get)
                    .filter(Place::exists))
        .filter(form -> !here.contains(form))
        .forEach(form -> report.add(form, "is not at its place in an answer"));
  }

  private static void names(Place aliases, Set<String> names, Report report) {
    report.check(
        !aliases.exists() || !aliases.items().isEmpty(), aliases, "is no list of other names");
    for (Place alias : aliases.items()) {
      report.check(names.add(alias.text()), alias, "is the name of something else");
    }
  }

  private static void wrapper(Place wrapper, Set<String> names, Report report) {
    report.check(
        !wrapper.exists() || names.add(wrapper.text()), wrapper, "is the name of something else");
  }

  private static void bareList(Place bare, Collection<Schema> properties, Report report) {
    report.check(!bare.exists() || bare.isTrue(), bare, "is not true; leave it out");
    report.check(
        !bare.exists() || (properties.size() == 1 && properties.iterator().next().isA("array")),
        bare,
        "belongs to a schema of one list and nothing else");
  }
}
