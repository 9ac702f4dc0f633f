package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Settings of a single call, which override those of the client. Immutable. */
public final class RequestOptions {
  private static final RequestOptions NONE = builder().build();

  private final @Nullable Duration attemptTimeout;
  private final @Nullable Duration totalTimeout;
  private final @Nullable Instant deadline;
  private final @Nullable RetryPolicy retryPolicy;
  private final Map<String, String> headers;
  private final @Nullable Consumer<SigningExplanation> signingListener;
  private final @Nullable CallInfo parent;

  private RequestOptions(Builder builder) {
    attemptTimeout = builder.attemptTimeout;
    totalTimeout = builder.totalTimeout;
    deadline = builder.deadline;
    retryPolicy = builder.retryPolicy;
    headers = Map.copyOf(builder.headers);
    signingListener = builder.signingListener;
    parent = builder.parent;
  }

  /** {@return options that override nothing} */
  public static RequestOptions none() {
    return NONE;
  }

  /** {@return a builder without any settings} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of these options} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.attemptTimeout = attemptTimeout;
    builder.totalTimeout = totalTimeout;
    builder.deadline = deadline;
    builder.retryPolicy = retryPolicy;
    builder.headers.putAll(headers);
    builder.signingListener = signingListener;
    builder.parent = parent;
    return builder;
  }

  /**
   * Returns these options, with those that are not set taken from the defaults. Headers of both are
   * combined; if both have a header of the same name, ignoring case, the one of these options is
   * used.
   *
   * @param defaults the options to fall back to
   * @return the combined options
   * @throws IllegalArgumentException if the defaults are null
   */
  public RequestOptions withDefaults(RequestOptions defaults) {
    Arguments.notNull("defaults", defaults);
    if (defaults == NONE || defaults == this) {
      return this;
    }
    return this == NONE ? defaults : defaults.toBuilder().overlay(this).build();
  }

  /** {@return the timeout of one attempt, or null for the client's} */
  public @Nullable Duration attemptTimeout() {
    return attemptTimeout;
  }

  /** {@return the timeout of the call with all its attempts, or null for the client's} */
  public @Nullable Duration totalTimeout() {
    return totalTimeout;
  }

  /** {@return the time by which the call ends, or null for no deadline} */
  public @Nullable Instant deadline() {
    return deadline;
  }

  /** {@return the retry policy, or null for the client's} */
  public @Nullable RetryPolicy retryPolicy() {
    return retryPolicy;
  }

  /** {@return additional request headers; unmodifiable} */
  public Map<String, String> headers() {
    return headers;
  }

  /** {@return the listener for signing explanations, or null for none} */
  public @Nullable Consumer<SigningExplanation> signingListener() {
    return signingListener;
  }

  /** {@return the wait that the call is part of, or null for none} */
  public @Nullable CallInfo parent() {
    return parent;
  }

  /** {@return the options that are set; without header values, which may be secret} */
  @Override
  public String toString() {
    StringJoiner set = new StringJoiner(", ", "RequestOptions[", "]");
    add(set, "attemptTimeout", attemptTimeout);
    add(set, "totalTimeout", totalTimeout);
    add(set, "deadline", deadline);
    add(set, "retryPolicy", retryPolicy);
    add(set, "headers", headers.isEmpty() ? null : new TreeSet<>(headers.keySet()));
    add(set, "signingListener", signingListener == null ? null : "set");
    add(set, "parent", parent);
    return set.toString();
  }

  private static void add(StringJoiner set, String name, @Nullable Object value) {
    if (value != null) {
      set.add(name + "=" + value);
    }
  }

  /** Builds {@link RequestOptions}. */
  public static final class Builder {
    private @Nullable Duration attemptTimeout;
    private @Nullable Duration totalTimeout;
    private @Nullable Instant deadline;
    private @Nullable RetryPolicy retryPolicy;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable Consumer<SigningExplanation> signingListener;
    private @Nullable CallInfo parent;

    private Builder() {}

    /**
     * Limits one attempt, from connecting to the last byte of the response.
     *
     * @param timeout the limit, longer than zero
     * @return this builder
     * @throws IllegalArgumentException if the limit is not longer than zero
     */
    public Builder attemptTimeout(Duration timeout) {
      attemptTimeout = Arguments.positive("attemptTimeout", timeout);
      return this;
    }

    /**
     * Limits the whole call with all its attempts and the delays between them.
     *
     * @param timeout the limit, longer than zero
     * @return this builder
     * @throws IllegalArgumentException if the limit is not longer than zero
     */
    public Builder totalTimeout(Duration timeout) {
      totalTimeout = Arguments.positive("totalTimeout", timeout);
      return this;
    }

    /**
     * Sets the time by which the call ends, even if the total timeout expires later. Several calls
     * can share a deadline, such as those for the pages of a listing or the steps of a tear-down.
     *
     * @param instant the deadline, by the clock of the client's {@link TimeSource}
     * @return this builder
     * @throws IllegalArgumentException if the deadline is null
     */
    public Builder deadline(Instant instant) {
      deadline = Arguments.notNull("deadline", instant);
      return this;
    }

    /**
     * Replaces the client's retry policy.
     *
     * @param policy the policy
     * @return this builder
     * @throws IllegalArgumentException if the policy is null
     */
    public Builder retryPolicy(RetryPolicy policy) {
      retryPolicy = Arguments.notNull("retryPolicy", policy);
      return this;
    }

    /**
     * Adds a request header, which replaces a header of the same name that the client would set. A
     * call with its own {@code Authorization} header is sent without the client's credentials.
     *
     * @param name the header's name
     * @param value its value, visible ASCII characters, spaces and tabs
     * @return this builder
     * @throws IllegalArgumentException if the name or the value is null or contains other
     *     characters, or if the header describes the connection or the length of the body, such as
     *     {@code Content-Length}, or asks for a compression ({@code Accept-Encoding} other than
     *     {@code identity}), which the HTTP client does by itself
     */
    public Builder header(String name, String value) {
      Arguments.header(name, value);
      put(name, value);
      return this;
    }

    /**
     * Sets a listener that receives an explanation of how each attempt is signed: the canonical
     * request and the string to sign, without secrets. Helps to find out why a service rejects a
     * signature.
     *
     * @param listener receives one explanation per attempt, on the thread that sends it
     * @return this builder
     * @throws IllegalArgumentException if the listener is null
     */
    public Builder signingListener(Consumer<SigningExplanation> listener) {
      signingListener = Arguments.notNull("listener", listener);
      return this;
    }

    /**
     * Sets the wait that the call is part of, which call listeners receive as {@link
     * CallInfo#parent()}. Waiters set it in the options of the calls that they make.
     *
     * @param wait the wait
     * @return this builder
     * @throws IllegalArgumentException if the wait is null
     */
    public Builder parent(CallInfo wait) {
      parent = Arguments.notNull("wait", wait);
      return this;
    }

    /** Overrides the values of this builder with the options that are set. */
    private Builder overlay(RequestOptions own) {
      attemptTimeout = own.attemptTimeout != null ? own.attemptTimeout : attemptTimeout;
      totalTimeout = own.totalTimeout != null ? own.totalTimeout : totalTimeout;
      deadline = own.deadline != null ? own.deadline : deadline;
      retryPolicy = own.retryPolicy != null ? own.retryPolicy : retryPolicy;
      signingListener = own.signingListener != null ? own.signingListener : signingListener;
      parent = own.parent != null ? own.parent : parent;
      own.headers.forEach(this::put);
      return this;
    }

    private void put(String name, String value) {
      headers.keySet().removeIf(name::equalsIgnoreCase); // header names are case-insensitive
      headers.put(name, value);
    }

    /** {@return the options} */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
