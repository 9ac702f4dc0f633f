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
        .forEach(
            form ->
                report.add(
                    form,
                    form.name().equals("x-aliases")
                        ? "is for properties of schemas of responses"
                        : "is for schemas of responses"));
  }

  private static void names(Place aliases, Set<String> names, Report report) {
    report.check(
        !aliases.exists() || !aliases.items().isEmpty(),
        aliases,
        Found.is(aliases) + "; it must be a list of names");
    for (Place alias : aliases.items()) {
      unused(alias, names, report);
    }
  }

  private static void wrapper(Place wrapper, Set<String> names, Report report) {
    if (wrapper.exists()) {
      unused(wrapper, names, report);
    }
  }

  private static void unused(Place name, Set<String> names, Report report) {
    report.check(
        names.add(name.text()), name, Found.is(name) + ", which is a name of another property");
  }

  private static void bareList(Place bare, Collection<Schema> properties, Report report) {
    Checks.flag(bare, report);
    report.check(
        !bare.exists() || (properties.size() == 1 && properties.iterator().next().isA("array")),
        bare,
        "is for schemas whose only property is a list");
  }
}
