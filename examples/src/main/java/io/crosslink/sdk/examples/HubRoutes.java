package io.crosslink.sdk.examples;

import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.EffectiveRoute;
import io.crosslink.sdk.huawei.er.model.RouteAttachment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints the routes of a route table that are in effect. */
final class HubRoutes {
  private static final List<String> COLUMNS = List.of("DESTINATION", "NEXT HOP", "TYPE", "ROUTE");

  private final ErClient er;
  private final Terminal terminal;

  HubRoutes(ErClient er, Terminal terminal) {
    this.er = er;
    this.terminal = terminal;
  }

  /**
   * Prints the routes of a table.
   *
   * @param expected the networks that should be reached by now
   */
  void show(String router, String table, List<Ipv4Block> expected) {
    Map<String, String> names =
        er.attachments().listAll(router).stream()
            .collect(Collectors.toMap(Attachment::getId, Attachment::getName));
    List<EffectiveRoute> routes =
        er.effectiveRoutes().listAll(table).stream()
            .sorted(Comparator.comparing(route -> String.valueOf(route.getDestination())))
            .toList();
    List<List<String>> lines = new ArrayList<>(List.of(COLUMNS));
    routes.forEach(route -> lines.addAll(lines(route, names)));
    terminal.block(TextTable.of(lines));
    Set<String> destinations =
        routes.stream()
            .map(route -> String.valueOf(route.getDestination()))
            .collect(Collectors.toSet());
    expected.stream()
        .map(Ipv4Block::toString)
        .filter(network -> !destinations.contains(network))
        .forEach(
            network ->
                terminal.step(
                    network + " is not reached yet: its own end has to be configured and up."));
  }

  /** A route leads to several attachments if these share the traffic, or to none. */
  private static List<List<String>> lines(EffectiveRoute route, Map<String, String> names) {
    String destination = String.valueOf(route.getDestination());
    String origin = String.valueOf(route.getRouteType());
    if (route.getNextHops().isEmpty()) {
      return List.of(List.of(destination, "(black hole)", "", origin));
    }
    return route.getNextHops().stream()
        .map(hop -> List.of(destination, name(hop, names), type(hop), origin))
        .toList();
  }

  private static String name(RouteAttachment hop, Map<String, String> names) {
    String id = String.valueOf(hop.getAttachmentId());
    return names.getOrDefault(id, id);
  }

  private static String type(RouteAttachment hop) {
    return String.valueOf(hop.getResourceType());
  }
}
