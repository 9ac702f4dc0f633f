package io.crosslink.sdk.testkit.internal.huawei;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the service, found by method and path.
 *
 * @param operation its Java name
 * @param method the HTTP method
 * @param template the path's segments, those in braces standing for any text
 * @param handler carries it out
 */
record Route(String operation, String method, List<String> template, Handler handler) {

  /**
   * The order in which routes are tried: from the end, a literal segment comes before one in
   * braces, so that {@code jobs} and {@code tags} are no ids.
   */
  static final Comparator<Route> LITERALS_FIRST = Comparator.comparing(Route::openFromTheEnd);

  private String openFromTheEnd() {
    StringBuilder open = new StringBuilder();
    template.forEach(segment -> open.insert(0, isOpen(segment) ? '1' : '0'));
    return open.toString();
  }

  private static boolean isOpen(String segment) {
    return segment.startsWith("{");
  }

  /** Carries out an operation, or throws a refusal. */
  @FunctionalInterface
  interface Handler {
    Reply answer(Call call);
  }

  static Route of(String operation, String method, String template, Handler handler) {
    return new Route(operation, method, List.of(template.split("/", -1)), handler);
  }

  /** Returns what the braces stand for, or null if the route does not lead there. */
  @Nullable Map<String, String> match(String otherMethod, String path) {
    String[] segments = path.split("/", -1);
    if (!method.equals(otherMethod) || segments.length != template.size()) {
      return null;
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < segments.length; i++) {
      String wanted = template.get(i);
      String found = PercentCode.decode(segments[i]);
      if (isOpen(wanted) && !found.isEmpty()) {
        values.put(wanted.substring(1, wanted.length() - 1), found);
      } else if (!wanted.equals(found)) {
        return null;
      }
    }
    return values;
  }
}
