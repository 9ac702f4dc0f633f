package io.crosslink.sdk.tests.vendor;

import io.crosslink.sdk.tests.vendor.Operation.Parameter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the operations of a service. */
final class Comparison {
  private final Differences differences = new Differences();
  private final Enums enums = new Enums(differences);
  private final Models requests = new Models(differences, enums);
  private final Models responses = new Models(differences, enums);

  private Comparison() {}

  static Differences of(List<Operation> ours, List<Operation> theirs) {
    return new Comparison().compare(ours, theirs);
  }

  private Differences compare(List<Operation> ours, List<Operation> theirs) {
    Map<Operation, Operation> pairs = new LinkedHashMap<>();
    for (Operation our : ours) {
      Operation their = counterpart(our, theirs);
      if (their == null) {
        differences.onlyOurs("operation " + our.route() + " " + our.name());
      } else {
        pairs.put(our, their);
      }
    }
    Set<Operation> rest = new LinkedHashSet<>(theirs);
    rest.removeAll(pairs.values());
    rest.forEach(it -> differences.onlyTheirs("operation " + it.route() + " " + it.name()));

    pairs.forEach(this::compare);
    requests.reportEach();
    responses.reportTogether();
    enums.report();
    return differences;
  }

  /** Several operations of IAM have one method and path, and differ by their bodies. */
  static @Nullable Operation counterpart(Operation our, List<Operation> theirs) {
    List<Operation> same = theirs.stream().filter(it -> it.route().equals(our.route())).toList();
    return same.stream()
        .filter(it -> it.name().equalsIgnoreCase(our.name()))
        .findFirst()
        .orElse(same.isEmpty() ? null : same.get(0));
  }

  private void compare(Operation our, Operation their) {
    String route = our.route();
    if (!our.name().equalsIgnoreCase(their.name())) {
      differences.add(route, "is " + our.name() + " in our spec, " + their.name() + " there");
    }
    Set<String> names = new TreeSet<>(our.parameters().keySet());
    names.addAll(their.parameters().keySet());
    for (String name : names) {
      compare(route + " " + name, our.parameters().get(name), their.parameters().get(name));
    }
    compare(route + " request", our.request(), their.request());
    if (isInBoth(route + " response", our.response(), their.response())) {
      responses.compare(route + " response", our.response(), their.response());
    }
  }

  private void compare(String place, @Nullable Parameter our, @Nullable Parameter their) {
    if (isInBoth(place, our, their)) {
      if (our.isRequired() != their.isRequired()) {
        differences.add(
            place, our.isRequired() ? "required in our spec only" : "not required in our spec");
      }
      requests.compare(place, our.shape(), their.shape());
    }
  }

  private boolean isInBoth(String place, @Nullable Object our, @Nullable Object their) {
    if (our == null && their != null) {
      differences.onlyTheirs(place);
    }
    if (our != null && their == null) {
      differences.onlyOurs(place);
    }
    return our != null && their != null;
  }
}
