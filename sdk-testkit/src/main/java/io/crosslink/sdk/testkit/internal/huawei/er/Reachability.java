package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.EffectiveRoute;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.RouteAttachment;
import io.crosslink.sdk.huawei.er.model.RouteType;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.testkit.internal.huawei.network.IpPrefix;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where traffic goes: the routes of a table that are in effect, and the longest of them that
 * matches. Of routes with the same destination, a static one takes precedence over propagated ones,
 * and among those one of a VPC or a firewall over one of a gateway of Direct Connect, and that over
 * one of a VPN gateway. Equal ones of gateways share the traffic; of those of VPCs the first one
 * counts, which is assumed.
 */
final class Reachability {
  private static final int STATIC = 0;
  private static final int NETWORK = 1;

  private final ErState state;

  Reachability(ErState state) {
    this.state = state;
  }

  /** A route that may be in effect; a lower rank takes precedence. */
  private record Candidate(int rank, IpPrefix network, EffectiveRoute route) {}

  /** Returns the routes of a table that are in effect, in the order of their creation. */
  List<EffectiveRoute> routes(String tableId) {
    Map<IpPrefix, Candidate> best = new LinkedHashMap<>();
    for (Candidate each : candidates(tableId)) {
      best.merge(each.network, each, Reachability::preferred);
    }
    return best.values().stream().map(Candidate::route).toList();
  }

  private static Candidate preferred(Candidate one, Candidate other) {
    if (one.rank != other.rank) {
      return one.rank < other.rank ? one : other;
    }
    if (one.rank <= NETWORK) {
      return one;
    }
    List<RouteAttachment> hops = new ArrayList<>(one.route.getNextHops());
    hops.addAll(other.route.getNextHops());
    return new Candidate(one.rank, one.network, one.route.toBuilder().nextHops(hops).build());
  }

  private List<Candidate> candidates(String tableId) {
    List<Candidate> all = new ArrayList<>();
    for (Resource<StaticRoute> each : state.routes().in(tableId)) {
      IpPrefix network = IpPrefix.parse(each.value().getDestination());
      if (network != null && state.routes().lifecycle().isInOperation(each.value())) {
        all.add(new Candidate(STATIC, network.network(), effective(each.value())));
      }
    }
    for (Resource<Propagation> each : state.propagations().in(tableId)) {
      Attachment attachment = inOperation(each.value().getAttachmentId());
      if (attachment != null && state.propagations().lifecycle().isInOperation(each.value())) {
        for (String text : state.networks(attachment)) {
          IpPrefix network = IpPrefix.parse(text);
          if (network != null) { // a test may have set any text
            all.add(
                new Candidate(
                    rank(attachment.getResourceType()),
                    network.network(),
                    propagated(each.value(), text, attachment)));
          }
        }
      }
    }
    return all;
  }

  private static EffectiveRoute effective(StaticRoute route) {
    return EffectiveRoute.builder()
        .routeId(route.getId())
        .destination(route.getDestination())
        .nextHops(route.getAttachments())
        .isBlackhole(route.getAttachments().isEmpty())
        .routeType(RouteType.STATIC)
        .description(route.getDescription())
        .build();
  }

  private static EffectiveRoute propagated(
      Propagation propagation, String destination, Attachment attachment) {
    String key = propagation.getId() + " " + destination;
    return EffectiveRoute.builder()
        .routeId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString())
        .destination(destination)
        .nextHops(List.of(nextHop(attachment)))
        .isBlackhole(false)
        .routeType(RouteType.PROPAGATION)
        .build();
  }

  static RouteAttachment nextHop(Attachment attachment) {
    return RouteAttachment.builder()
        .attachmentId(attachment.getId())
        .attachedResourceId(attachment.getAttachedResourceId())
        .resourceType(attachment.getResourceType())
        .build();
  }

  private static int rank(AttachmentResourceType type) {
    return switch (type.known()) {
      case VPC, CFW -> NETWORK;
      case VGW, DGW, GDGW -> 2;
      case VPN -> 3;
      default -> 4;
    };
  }

  private @Nullable Attachment inOperation(String id) {
    Resource<Attachment> found = state.attachments().lifecycle().find(id);
    return found != null && state.attachments().lifecycle().isInOperation(found.value())
        ? found.value()
        : null;
  }

  /** Returns the routes that apply to the traffic of an attachment. */
  private List<EffectiveRoute> routesOf(String attachmentId) {
    Resource<Association> association = state.associations().of(attachmentId);
    return inOperation(attachmentId) == null
            || association == null
            || !state.associations().lifecycle().isInOperation(association.value())
        ? List.of()
        : routes(association.value().getRouteTableId());
  }

  /** Returns the attachments that traffic from another one to a network is forwarded to. */
  List<String> nextHops(String from, IpPrefix network) {
    return routesOf(from).stream()
        .filter(each -> prefix(each).contains(network))
        .max(Comparator.comparing(each -> prefix(each).bits()))
        .map(Reachability::hops)
        .orElse(List.of());
  }

  /** Returns whether all networks of an attachment are reached from another one. */
  boolean reaches(String from, String to) {
    Attachment target = inOperation(to);
    List<String> networks = target == null ? List.of() : state.networks(target);
    return !networks.isEmpty() && networks.stream().allMatch(each -> reaches(from, to, each));
  }

  private boolean reaches(String from, String to, String text) {
    IpPrefix network = IpPrefix.parse(text);
    return network != null
        && nextHops(from, network).contains(to)
        && routesOf(from).stream()
            .filter(each -> network.contains(prefix(each)))
            .allMatch(each -> hops(each).contains(to));
  }

  private static IpPrefix prefix(EffectiveRoute route) {
    return Objects.requireNonNull(IpPrefix.parse(String.valueOf(route.getDestination())));
  }

  private static List<String> hops(EffectiveRoute route) {
    return route.getNextHops().stream()
        .map(each -> String.valueOf(each.getAttachmentId()))
        .toList();
  }
}
