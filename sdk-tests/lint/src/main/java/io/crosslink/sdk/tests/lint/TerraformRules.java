package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Terraform's resources and data sources for what operations manage. */
final class TerraformRules {
  static final String EXTENSION = "x-terraform";
  private static final String PARTNER = "opentelekomcloud";

  /** The providers of Terraform, by ours. */
  private static final Map<String, List<String>> PROVIDERS =
      Map.of("huawei", List.of("huaweicloud", PARTNER), "zenlayer", List.of("zenlayercloud"));

  private TerraformRules() {}

  static void names(Spec spec, Report report) {
    for (Place tag : spec.root().get("tags").items()) {
      String name = tag.get("name").text();
      List<SpecOperation> tagged =
          spec.operations().stream().filter(each -> each.tag().equals(name)).toList();
      names(tag.get(EXTENSION), tagged, spec, report);
      for (SpecOperation operation : tagged) {
        Place own = operation.extension(EXTENSION);
        report.check(
            !own.exists() || !own.texts().equals(tag.get(EXTENSION).texts()),
            own,
            Found.is(own) + ", as for all of " + name + ": omit it");
      }
    }
    for (SpecOperation operation : spec.operations()) {
      names(operation.extension(EXTENSION), List.of(operation), spec, report);
    }
  }

  private static void names(Place names, List<SpecOperation> operations, Spec spec, Report report) {
    List<String> providers = PROVIDERS.getOrDefault(spec.provider(), List.of());
    Pattern valid =
        Pattern.compile("(data\\.)?(" + String.join("|", providers) + ")_[a-z0-9]+(_[a-z0-9]+)*");
    boolean onPartner =
        operations.isEmpty() // which another rule reports
            || operations.stream().anyMatch(each -> each.extension("x-otc").isTrue());
    report.check(
        !names.exists() || !names.items().isEmpty(), names, Found.is(names) + ": omit it instead");
    Checks.distinct(names, report);
    for (Place name : names.items()) {
      report.check(
          valid.matcher(name.text()).matches(),
          name,
          Found.is(name)
              + "; it must be a resource, or data. and a data source, of "
              + String.join(" or ", providers));
      report.check(
          onPartner || !name.text().contains(PARTNER + "_"),
          name,
          Found.is(name) + ", but nothing here is x-otc");
    }
  }
}
