package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;

/** The files as YAML. */
final class YamlRules {
  private YamlRules() {}

  static void valid(Spec spec, Report report) {
    spec.files()
        .files()
        .forEach(
            (name, file) ->
                file.problem()
                    .ifPresent(
                        problem ->
                            report.add(spec.files().top(name), "is not valid YAML: " + problem)));
  }

  /** YAML 1.1 reads yes, no, on and off as booleans, and so does the generator. */
  static void booleans(Spec spec, Report report) {
    spec.tops().stream()
        .flatMap(Place::deep)
        .filter(YamlRules::isWord)
        .forEach(
            place ->
                report.add(
                    place,
                    Found.is(place)
                        + ", which YAML reads as "
                        + place.text()
                        + ": write "
                        + place.text()
                        + ", or quote it if it is a text"));
  }

  /** Whether a place holds a boolean that is not written as true or false. */
  static boolean isWord(Place place) {
    return place.node().isBoolean() && !place.source().equalsIgnoreCase(place.text());
  }
}
