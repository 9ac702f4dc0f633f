package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.Set;

/** How an operation is called at its provider. */
final class ProviderRules {
  private ProviderRules() {}

  /** Zenlayer chooses the operation by a header; the path's fragment only sets the paths apart. */
  static void action(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place action = operation.extension("x-action");
      if (spec.provider().equals("zenlayer")) {
        report.check(
            operation.method().equals("POST"),
            operation.place(),
            "is a " + operation.method() + "; every action of Zenlayer is a POST");
        String path = "/api/v2/" + spec.service();
        report.check(
            operation.wirePath().equals(path),
            operation.place(),
            "has the path " + operation.wirePath() + "; it must be " + path);
        report.check(
            !action.text().isEmpty() && action.is(operation.fragment()),
            action,
            Found.is(action) + "; it must be the fragment of its path, " + operation.fragment());
      } else {
        report.check(!action.exists(), action, "is for Zenlayer only");
        report.check(
            operation.fragment().isEmpty()
                || (operation.fragment().equals(operation.id()) && isOneOfSeveral(operation)),
            operation.place(),
            "has the path %s; a fragment is the operationId, for one that shares path and method"
                .formatted(operation.path()));
      }
    }
  }

  /** Returns whether another operation has the same path and method; their bodies differ. */
  private static boolean isOneOfSeveral(SpecOperation operation) {
    return operation.spec().operations().stream()
        .filter(each -> each.wirePath().equals(operation.wirePath()))
        .filter(each -> each.method().equals(operation.method()))
        .anyMatch(each -> !each.id().equals(operation.id()));
  }

  static void providerOperation(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place name = operation.extension("x-provider-operation");
      Place otc = operation.extension("x-otc");
      Place token = operation.extension("x-client-token");
      if (spec.provider().equals("huawei")) {
        report.check(
            !name.text().isBlank(), name, Found.is(name) + "; it must be the provider's own name");
        Checks.flag(otc, report);
        Checks.flag(token, report);
        Place idempotent = operation.extension("x-idempotent");
        report.check(
            !token.exists() || !Set.of("false", "unknown").contains(idempotent.text()),
            idempotent,
            Found.is(idempotent) + "; next to x-client-token it must be true");
      } else {
        report.check(!name.exists(), name, "is for Huawei only");
        report.check(!otc.exists(), otc, "is for Huawei only");
        report.check(!token.exists(), token, "is for Huawei only");
      }
    }
  }
}
