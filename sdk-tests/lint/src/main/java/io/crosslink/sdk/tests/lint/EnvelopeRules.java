package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Content;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.List;
import java.util.Set;

/** Bodies of which users see the inside only. */
final class EnvelopeRules {
  private EnvelopeRules() {}

  static void envelope(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Content request = operation.request();
      envelope(request, report);
      envelope(operation.response(), report);
      if (request.isWrapped()) {
        report.check(
            request.schema().properties().keySet().equals(Set.of(request.property())),
            request.envelope(),
            "belongs to a schema with more than the one property, which would never be sent");
      }
    }
  }

  private static void envelope(Content content, Report report) {
    Place envelope = content.envelope();
    if (envelope.exists()) {
      report.check(
          envelope.fields().keySet().equals(Set.of("property", "type")),
          envelope,
          "does not say just property and type");
      report.check(
          content.model().isComponent(envelope.get("type").text()),
          envelope,
          "does not agree with the schema " + content.schema().name());
    }
  }

  static void name(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      for (Content content : List.of(operation.request(), operation.response())) {
        if (content.exists()) {
          report.check(
              content.isWrapped() == content.schema().name().endsWith("Envelope"),
              content.place(),
              "has an extension without a schema called …Envelope, or the other way round");
        }
      }
    }
  }
}
