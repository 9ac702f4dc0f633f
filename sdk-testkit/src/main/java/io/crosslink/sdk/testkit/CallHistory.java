package io.crosslink.sdk.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often each operation was called, and the last calls. Contains nothing of a request but its
 * operation, and does not grow with the number of calls.
 */
final class CallHistory {
  private static final int LAST = 50;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Map<Operation, Count> counts = new TreeMap<>();
  private final Deque<ObjectNode> last = new ArrayDeque<>(); // newest first, never modified

  private record Operation(String cloud, String name) implements Comparable<Operation> {
    @Override
    public int compareTo(Operation other) {
      int clouds = other.cloud.compareTo(cloud); // Zenlayer first, as in the whole page
      return clouds == 0 ? name.compareTo(other.name) : clouds;
    }
  }

  /** The number of calls, and of those that were not applied. */
  private record Count(int calls, int failed) {
    Count plus(boolean applied) {
      return new Count(calls + 1, applied ? failed : failed + 1);
    }
  }

  synchronized void add(String cloud, RecordedCall call) {
    counts.merge(
        new Operation(cloud, call.operation()),
        new Count(0, 0).plus(call.isApplied()),
        (count, one) -> count.plus(call.isApplied()));
    last.addFirst(toJson(cloud, call));
    if (last.size() > LAST) {
      last.removeLast();
    }
  }

  private static ObjectNode toJson(String cloud, RecordedCall call) {
    Fault.@Nullable Kind fault = call.fault();
    return Json.mapper()
        .createObjectNode()
        .put("cloud", cloud)
        .put("number", call.number())
        .put("time", call.time().toString())
        .put("operation", call.operation())
        .put("status", call.status())
        .put("errorCode", call.errorCode())
        .put("fault", fault == null ? null : fault.name())
        .put("millis", call.duration().toNanos() / NANOS_PER_MILLI);
  }

  /** {@return the operations that were called, with the number of their calls} */
  synchronized ArrayNode operations() {
    ArrayNode json = Json.mapper().createArrayNode();
    counts.forEach(
        (operation, count) ->
            json.addObject()
                .put("cloud", operation.cloud)
                .put("operation", operation.name)
                .put("calls", count.calls)
                .put("failed", count.failed));
    return json;
  }

  /** {@return the last calls, newest first} */
  synchronized ArrayNode last() {
    return Json.mapper().createArrayNode().addAll(last);
  }
}
