package io.crosslink.sdk.core.internal.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a spec says of the service's error codes: how they begin, which may be retried, and which
 * mean something else than the HTTP status. A code such as {@code A.B} that is not listed has the
 * meaning of {@code A}.
 */
public final class ErrorCatalog {
  private final List<String> prefixes;
  private final Set<String> retryable;
  private final Set<String> deleting;
  private final Map<String, ErrorKind> kinds;
  private final Map<String, List<String>> conflicts;

  /** Whether a code without a full stop is listed, whose meaning others then inherit. */
  private final boolean hasFamilies;

  private ErrorCatalog(Builder builder) {
    prefixes = List.copyOf(builder.prefixes);
    retryable = Set.copyOf(builder.retryable);
    deleting = Set.copyOf(builder.deleting);
    kinds = Map.copyOf(builder.kinds);
    conflicts = Map.copyOf(builder.conflicts);
    hasFamilies =
        Stream.of(retryable, deleting, kinds.keySet())
            .flatMap(Set::stream)
            .anyMatch(code -> code.indexOf('.') < 0);
  }

  /** {@return a builder of catalogs} */
  public static Builder builder() {
    return new Builder();
  }

  boolean isRetryable(@Nullable String code) {
    return isIn(retryable, code);
  }

  /** Returns whether a code means that something is being deleted, or deleted already. */
  boolean isDeleting(@Nullable String code) {
    return isIn(deleting, code);
  }

  private boolean isIn(Set<String> codes, @Nullable String code) {
    return code != null && (codes.contains(code) || (hasFamilies && codes.contains(family(code))));
  }

  /** Returns the kind that the spec gives a code, or null if the HTTP status determines it. */
  @Nullable ErrorKind kind(@Nullable String code, @Nullable String message) {
    if (code == null) {
      return null;
    }
    if (message != null) {
      for (String text : conflicts.getOrDefault(code, List.of())) {
        if (message.contains(text)) {
          return ErrorKind.CONFLICT;
        }
      }
    }
    ErrorKind kind = kinds.get(code);
    return kind != null || !hasFamilies ? kind : kinds.get(family(code));
  }

  /**
   * Returns whether a code is one of the service, listed or not: it begins with one of the
   * prefixes, or with a capital letter if the codes have no prefix.
   */
  boolean isOwn(@Nullable String code) {
    if (code == null || code.isEmpty()) {
      return false;
    }
    for (String prefix : prefixes) {
      if (code.startsWith(prefix)) {
        return true;
      }
    }
    return prefixes.isEmpty() && Character.isUpperCase(code.charAt(0));
  }

  private static String family(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  /** {@return whether a code is documented as a fault of the service, which may pass} */
  boolean isServerFault(@Nullable String code) {
    return kind(code, null) == ErrorKind.SERVER;
  }

  /** Builds an {@link ErrorCatalog}. */
  public static final class Builder {
    private final List<String> prefixes = new ArrayList<>();
    private final Set<String> retryable = new HashSet<>();
    private final Set<String> deleting = new HashSet<>();
    private final Map<String, ErrorKind> kinds = new HashMap<>();
    private final Map<String, List<String>> conflicts = new HashMap<>();

    private Builder() {}

    /** Adds a beginning of the service's codes. */
    public Builder prefix(String prefix) {
      prefixes.add(prefix);
      return this;
    }

    /** Marks a code as retryable: nothing was applied, and a later attempt may succeed. */
    public Builder retryable(String code) {
      retryable.add(code);
      return this;
    }

    /** Marks a code as one that makes retrying a deletion futile. */
    public Builder deleting(String code) {
      deleting.add(code);
      return this;
    }

    /** Gives a code a meaning other than that of its HTTP status. */
    public Builder kind(String code, ErrorKind kind) {
      kinds.put(code, kind);
      return this;
    }

    /** Makes a code a conflict if the message contains a text. */
    public Builder conflict(String code, String text) {
      conflicts.computeIfAbsent(code, same -> new ArrayList<>()).add(text);
      return this;
    }

    /** {@return the catalog} */
    public ErrorCatalog build() {
      return new ErrorCatalog(this);
    }
  }
}
