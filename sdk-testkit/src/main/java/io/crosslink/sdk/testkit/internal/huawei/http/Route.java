package io.crosslink.sdk.testkit.internal.huawei.http;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation and the requests that it handles.
 *
 * @param operation the operation id
 * @param method the HTTP method
 * @param template the segments of the path template; those in braces are variables
 * @param handler handles the calls
 */
public record Route(String operation, String method, List<String> template, Handler handler) {

  /**
   * The order in which routes are tried: compared from the end, a literal segment precedes a
   * variable, so that {@code jobs} and {@code tags} are not taken for ids.
   */
  public static final Comparator<Route> LITERALS_FIRST =
      Comparator.comparing(Route::variablesFromEnd);

  private String variablesFromEnd() {
    StringBuilder flags = new StringBuilder();
    template.forEach(segment -> flags.insert(0, isVariable(segment) ? '1' : '0'));
    return flags.toString();
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{");
  }

  /** Handles the calls of an operation. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Handles a call.
     *
     * @throws io.crosslink.sdk.testkit.internal.service.ErrorResponseException to return an error
     *     response
     */
    Response handle(Call call);
  }

  /** Creates a route for a path template. */
  public static Route of(String operation, String method, String template, Handler handler) {
    return new Route(operation, method, List.of(template.split("/", -1)), handler);
  }

  /** Returns a route whose handler runs something first. */
  public Route after(Runnable before) {
    return new Route(
        operation,
        method,
        template,
        call -> {
          before.run();
          return handler.handle(call);
        });
  }

  /** Returns the decoded segments of a path, as {@link #match} takes them. */
  public static List<String> segments(String path) {
    return Stream.of(path.split("/", -1)).map(PercentEncoding::decode).toList();
  }

  /**
   * Returns the values of the variables, or null if the request does not match.
   *
   * @param segments the segments of the path
   */
  public @Nullable Map<String, String> match(String otherMethod, List<String> segments) {
    if (segments.size() != template.size() || !method.equals(otherMethod)) {
      return null;
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      String wanted = template.get(i);
      String found = segments.get(i);
      if (isVariable(wanted) && !found.isEmpty()) {
        values.put(wanted.substring(1, wanted.length() - 1), found);
      } else if (!wanted.equals(found)) {
        return null;
      }
    }
    return values;
  }
}
