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
        Set<String> properties = request.schema().properties().keySet();
        report.check(
            !properties.contains(request.property()) || properties.size() == 1,
            request.envelope(),
            "is for a schema with one property only, but %s has %s: the others are never sent"
                .formatted(request.schema().name(), properties));
      }
    }
  }

  private static void envelope(Content content, Report report) {
    Place envelope = content.envelope();
    if (envelope.exists()) {
      Checks.keys(envelope, Set.of("property", "type"), report);
      if (Checks.isProperty(envelope.get("property"), content.schema(), report)) {
        Place type = envelope.get("type");
        report.check(
            !type.exists() || content.model().isComponent(type.text()),
            type,
            "%s, but %s.%s is a %s"
                .formatted(
                    Found.is(type),
                    content.schema().name(),
                    content.property(),
                    content.model().name()));
      }
    }
  }

  static void name(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      for (Content content : List.of(operation.request(), operation.response())) {
        if (content.exists()) {
          String name = content.schema().name();
          Place envelope = content.envelope();
          if (content.isWrapped() && !name.endsWith("Envelope")) {
            report.add(envelope, "is for a schema called …Envelope, not for " + name);
          } else if (!content.isWrapped() && name.endsWith("Envelope")) {
            report.add(envelope, "is missing: the schema of the body is " + name);
          }
        }
      }
    }
  }
}
