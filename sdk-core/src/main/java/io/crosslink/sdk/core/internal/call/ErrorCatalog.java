package io.crosslink.sdk.core.internal.call;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The error codes of a spec that may be retried, and those whose kind differs from that of the HTTP
 * status.
 */
public final class ErrorCatalog {
  private final Set<String> retryable;
  private final Map<String, ErrorKind> kinds;

  private ErrorCatalog(Builder builder) {
    retryable = Set.copyOf(builder.retryable);
    kinds = Map.copyOf(builder.kinds);
  }

  /** {@return a builder of catalogs} */
  public static Builder builder() {
    return new Builder();
  }

  boolean isRetryable(@Nullable String code) {
    return code != null && retryable.contains(code);
  }

  ErrorKind kind(@Nullable String code, int status) {
    ErrorKind kind = code == null ? null : kinds.get(code);
    return kind != null ? kind : ErrorKind.of(status);
  }

  /** Builds an {@link ErrorCatalog}. */
  public static final class Builder {
    private final Set<String> retryable = new HashSet<>();
    private final Map<String, ErrorKind> kinds = new HashMap<>();

    private Builder() {}

    /** Marks a code as retryable: nothing was applied, and a later attempt may succeed. */
    public Builder retryable(String code) {
      retryable.add(code);
      return this;
    }

    /** Gives a code a meaning other than that of its HTTP status. */
    public Builder kind(String code, ErrorKind kind) {
      kinds.put(code, kind);
      return this;
    }

    /** {@return the catalog} */
    public ErrorCatalog build() {
      return new ErrorCatalog(this);
    }
  }
}
