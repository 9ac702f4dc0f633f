package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;

/** How an operation is called at its provider. */
final class ProviderRules {
  private ProviderRules() {}

  /** Zenlayer chooses the operation by a header; the path's fragment only sets the paths apart. */
  static void action(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place action = operation.extension("x-action");
      if (spec.provider().equals("zenlayer")) {
        report.check(operation.method().equals("POST"), operation.place(), "is no POST");
        report.check(
            operation.wirePath().equals("/api/v2/" + spec.service()),
            operation.place(),
            "is not at the path of the service");
        report.check(
            !action.text().isEmpty() && action.is(operation.fragment()),
            action,
            "is not the fragment of the path");
      } else {
        report.check(!action.exists(), action, "is for Zenlayer only");
        report.check(
            operation.fragment().isEmpty(), operation.place(), "has a path with a fragment");
      }
    }
  }

  static void providerOperation(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place name = operation.extension("x-provider-operation");
      Place otc = operation.extension("x-otc");
      Place token = operation.extension("x-client-token");
      if (spec.provider().equals("huawei")) {
        report.check(!name.text().isBlank(), name, "does not name the provider's operation");
        report.check(!otc.exists() || otc.isTrue(), otc, "is not true; leave it out");
        report.check(!token.exists() || token.isTrue(), token, "is not true; leave it out");
        report.check(
            !token.exists() || operation.extension("x-idempotent").isTrue(),
            token,
            "belongs to an operation that may be repeated, but x-idempotent is not true");
      } else {
        report.check(!name.exists(), name, "is for Huawei only");
        report.check(!otc.exists(), otc, "is for Huawei only");
        report.check(!token.exists(), token, "is for Huawei only");
      }
    }
  }
}
