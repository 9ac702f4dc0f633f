package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Lets the gateways of other services appear as attachments, and disappear. An attachment follows
 * its gateway whenever the state of that changes; until then, a test may set another one.
 */
final class Gateways {
  private final ErState state;
  private final List<Supplier<List<AttachedGateway>>> sources = new ArrayList<>();

  /** What has appeared as an attachment, by the id of the attachment. */
  private final Map<String, AttachedGateway> seen = new HashMap<>();

  private boolean refreshing;

  Gateways(ErState state) {
    this.state = state;
  }

  void addSource(Supplier<List<AttachedGateway>> source) {
    sources.add(source);
  }

  /** Follows what has happened in the other services. */
  void refresh() {
    if (refreshing) {
      return; // the other services ask for attachments while they list their gateways
    }
    refreshing = true;
    try {
      follow(sources.stream().flatMap(each -> each.get().stream()).toList());
    } finally {
      refreshing = false;
    }
  }

  /** Counts a poll of an attachment as one of its gateway, whose transition it follows. */
  void poll(String attachmentId) {
    AttachedGateway gateway = seen.get(attachmentId);
    if (gateway != null) {
      gateway.poll().run();
    }
  }

  private void follow(List<AttachedGateway> gateways) {
    Set<String> present = gateways.stream().map(Gateways::key).collect(Collectors.toSet());
    for (Map.Entry<String, AttachedGateway> each : List.copyOf(seen.entrySet())) {
      if (!present.contains(key(each.getValue()))) {
        seen.remove(each.getKey());
        state.attachments().lifecycle().remove(each.getKey());
      }
    }
    gateways.stream()
        .filter(each -> state.routers().lifecycle().find(each.routerId()) != null)
        .forEach(this::follow);
  }

  private static String key(AttachedGateway gateway) {
    return gateway.routerId() + " " + gateway.id();
  }

  private void follow(AttachedGateway gateway) {
    Resource<Attachment> attachment =
        state.attachments().ofResource(gateway.routerId(), gateway.id());
    String id;
    if (attachment == null) {
      id = state.attach(gateway);
    } else {
      id = attachment.value().getId();
      AttachedGateway before = seen.get(id);
      if (before == null || !before.state().equals(gateway.state())) {
        AttachmentState after = gateway.state();
        attachment.update(each -> each.toBuilder().state(after).build());
      }
    }
    seen.put(id, gateway);
    state.attachments().learn(id, gateway.networks());
  }
}
