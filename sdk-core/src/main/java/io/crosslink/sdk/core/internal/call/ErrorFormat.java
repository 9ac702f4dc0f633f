package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The format of a provider's errors: pairs of properties for code and message, at the top level or
 * in nested objects.
 *
 * @param pairs the pairs, the most specific first
 * @param requestIdProperties properties that may hold the request id
 * @param requestIdHeaders headers that may hold the request id
 * @param requestIdSent whether each error of a service has one of these properties
 * @param gateways how the codes of the provider's own gateway begin, which authenticates callers in
 *     place of the services
 */
public record ErrorFormat(
    List<Pair> pairs,
    List<String> requestIdProperties,
    List<String> requestIdHeaders,
    boolean requestIdSent,
    List<String> gateways) {
  private static final int DEEPEST = 5;
  private static final ErrorText NOTHING = new ErrorText(null, null, null);

  /**
   * Two properties that belong together.
   *
   * @param code the property with the code
   * @param message the property with the message
   * @param owner the property that holds the object with both, and shows that a service sent it, as
   *     no intermediary has such a property; null if the two may be in any object
   */
  public record Pair(String code, String message, @Nullable String owner) {

    /** Two properties that may be in any object. */
    public Pair(String code, String message) {
      this(code, message, null);
    }
  }

  /**
   * The parts of an error body, unchanged.
   *
   * @param code the code, or null
   * @param message the message, or null
   * @param requestId the request id, or null
   * @param showsSender whether the format itself shows that a service sent it
   */
  public record ErrorText(
      @Nullable String code,
      @Nullable String message,
      @Nullable String requestId,
      boolean showsSender) {

    /** The parts of an error body in a format that others use, too. */
    ErrorText(@Nullable String code, @Nullable String message, @Nullable String requestId) {
      this(code, message, requestId, false);
    }

    /** Returns the parts as shown to users: short, on one line, without these secrets. */
    ErrorText shown(RequestSecrets secrets) {
      return new ErrorText(
          code == null ? null : secrets.show(code),
          message == null ? null : secrets.show(message),
          requestId == null ? null : secrets.show(requestId),
          showsSender);
    }
  }

  /** Reads an error body; never fails, whatever the body. */
  ErrorText read(String body) {
    try {
      ErrorNode root = ErrorNode.read(body);
      if (root == null) {
        return NOTHING;
      }
      ErrorText found = find(root, 0);
      if (found != null) {
        return found;
      }
      String code = lone(root, Pair::code);
      String message = code == null ? lone(root, Pair::message) : null;
      return new ErrorText(code, message, requestId(root));
    } catch (IOException e) { // it is not JSON
      return NOTHING;
    }
  }

  /**
   * Returns whether an error that shows something about credentials, permissions or a resource is
   * from the provider, as an intermediary knows nothing of these. Without a body, 401 and 403 are
   * taken as they are: nothing shows another sender, and to fetch other credentials without need is
   * better than to keep rejected ones.
   *
   * @param silent whether there is no body, in contrast to one that was lost
   */
  boolean isFromProvider(ErrorText found, boolean silent, ErrorKind kind, ErrorCatalog catalog) {
    String code = found.code;
    return switch (kind) {
      case NOT_FOUND -> isFromService(found, catalog);
      case AUTHENTICATION, PERMISSION_DENIED ->
          silent
              || isFromService(found, catalog)
              || (code != null && gateways.stream().anyMatch(code::startsWith));
      default -> true;
    };
  }

  private boolean isFromService(ErrorText found, ErrorCatalog catalog) {
    return (found.showsSender && !isOfFramework(found.code))
        || (catalog.isOwn(found.code) && (found.requestId != null || !requestIdSent));
  }

  /** Returns whether a code is a general one, such as {@code HTTPNotFound}: not of a resource. */
  private static boolean isOfFramework(@Nullable String code) {
    return code == null || code.startsWith("HTTP");
  }

  /** Looks for an error among the other properties of a successful response. */
  @Nullable ErrorText findIn(Map<String, @Nullable Object> unexpected) {
    ErrorText found = wholePair(unexpected);
    // No deeper: a resource may describe a past error of its own.
    return found == null && unexpected.get("error") instanceof Map<?, ?> inner
        ? wholePair(inner)
        : found;
  }

  private @Nullable ErrorText wholePair(Map<?, ?> properties) {
    for (Pair pair : pairs) {
      Object holder = pair.owner == null ? properties : properties.get(pair.owner);
      if (holder instanceof Map<?, ?> both) {
        String code = text(both.get(pair.code));
        String message = text(both.get(pair.message));
        if (code != null && message != null) {
          return new ErrorText(code, message, requestId(both), pair.owner != null);
        }
      }
    }
    return null;
  }

  /** Returns the request id among the headers of a response, unchanged, or null. */
  @Nullable String requestId(Headers headers) {
    for (int i = 0; i < requestIdHeaders.size(); i++) {
      String id = headers.get(requestIdHeaders.get(i));
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  /** Returns the request id among the properties of a response, unchanged, or null. */
  @Nullable String requestId(Map<?, ?> properties) {
    for (String name : requestIdProperties) {
      if (properties.get(name) instanceof String id) {
        return id;
      }
    }
    return null;
  }

  /** Finds the first object with both properties of a pair, one of which may be null. */
  private @Nullable ErrorText find(ErrorNode node, int depth) {
    for (int i = 0; i < pairs.size(); i++) { // an iterator would be created for each object
      Pair pair = pairs.get(i);
      ErrorNode both = pair.owner == null ? node : node.node(pair.owner);
      if (both != null && both.has(pair.code) && both.has(pair.message)) {
        String code = text(both.text(pair.code));
        String message = text(both.text(pair.message));
        if (code != null || message != null) {
          String id = requestId(both);
          return new ErrorText(
              code, message, id == null ? requestId(node) : id, pair.owner != null && depth == 0);
        }
      }
    }
    for (int i = 0; i < node.size() && depth < DEEPEST; i++) {
      ErrorNode child = node.node(i);
      ErrorText found = child == null ? null : find(child, depth + 1);
      if (found != null) {
        return found.requestId != null
            ? found
            : new ErrorText(found.code, found.message, requestId(node), found.showsSender);
      }
    }
    return null;
  }

  private @Nullable String lone(ErrorNode root, Function<Pair, String> property) {
    for (Pair pair : pairs) {
      String value = pair.owner == null ? text(root.text(property.apply(pair))) : null;
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private @Nullable String requestId(ErrorNode node) {
    for (int i = 0; i < requestIdProperties.size(); i++) {
      String id = text(node.text(requestIdProperties.get(i)));
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  /** Returns the request id among the properties of a malformed response, or null. */
  @Nullable String requestId(JsonNode node) {
    for (String name : requestIdProperties) {
      JsonNode value = node.path(name);
      String id = value.isValueNode() && !value.isNull() ? text(value.asText()) : null;
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  private static @Nullable String text(@Nullable Object value) {
    String text =
        value == null || value instanceof Collection || value instanceof Map
            ? ""
            : value.toString();
    return Excerpt.isEmpty(text) ? null : text;
  }
}
