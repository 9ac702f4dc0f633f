package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.Arguments;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Settings of a single call that differ from the client's. Immutable. */
public final class RequestOptions {
  private static final RequestOptions NONE = builder().build();

  private final @Nullable Duration attemptTimeout;
  private final @Nullable Duration totalTimeout;
  private final @Nullable Instant deadline;
  private final @Nullable RetryPolicy retryPolicy;
  private final Map<String, String> headers;
  private final @Nullable Consumer<SigningExplanation> signingListener;

  private RequestOptions(Builder builder) {
    attemptTimeout = builder.attemptTimeout;
    totalTimeout = builder.totalTimeout;
    deadline = builder.deadline;
    retryPolicy = builder.retryPolicy;
    headers = Map.copyOf(builder.headers);
    signingListener = builder.signingListener;
  }

  /** {@return options that change nothing} */
  public static RequestOptions none() {
    return NONE;
  }

  /** {@return a builder of options} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with these options} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.attemptTimeout = attemptTimeout;
    builder.totalTimeout = totalTimeout;
    builder.deadline = deadline;
    builder.retryPolicy = retryPolicy;
    builder.headers.putAll(headers);
    builder.signingListener = signingListener;
    return builder;
  }

  /** {@return the longest time for one attempt, or null for the client's} */
  public @Nullable Duration attemptTimeout() {
    return attemptTimeout;
  }

  /** {@return the longest time for the call with all its attempts, or null for the client's} */
  public @Nullable Duration totalTimeout() {
    return totalTimeout;
  }

  /** {@return when the call must have ended, or null for no such time} */
  public @Nullable Instant deadline() {
    return deadline;
  }

  /** {@return the retry policy, or null for the client's} */
  public @Nullable RetryPolicy retryPolicy() {
    return retryPolicy;
  }

  /** {@return extra request headers; unmodifiable} */
  public Map<String, String> headers() {
    return headers;
  }

  /** {@return the listener that is told how each attempt is signed, or null if there is none} */
  public @Nullable Consumer<SigningExplanation> signingListener() {
    return signingListener;
  }

  /** Builds {@link RequestOptions}. */
  public static final class Builder {
    private @Nullable Duration attemptTimeout;
    private @Nullable Duration totalTimeout;
    private @Nullable Instant deadline;
    private @Nullable RetryPolicy retryPolicy;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable Consumer<SigningExplanation> signingListener;

    private Builder() {}

    /**
     * Limits one attempt, from connecting to the last byte of the answer.
     *
     * @param timeout the limit, more than zero
     * @return this builder
     */
    public Builder attemptTimeout(Duration timeout) {
      attemptTimeout = Arguments.positive("attemptTimeout", timeout);
      return this;
    }

    /**
     * Limits the whole call with all its attempts and the pauses between them.
     *
     * @param timeout the limit, more than zero
     * @return this builder
     */
    public Builder totalTimeout(Duration timeout) {
      totalTimeout = Arguments.positive("totalTimeout", timeout);
      return this;
    }

    /**
     * Ends the call at a point in time, should it come before the total timeout is over. Several
     * calls that share a deadline end together: the pages of a listing, the steps of a tear-down.
     *
     * @param instant the point in time, by the clock of the client's {@link TimeSource}
     * @return this builder
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
     */
    public Builder retryPolicy(RetryPolicy policy) {
      retryPolicy = Arguments.notNull("retryPolicy", policy);
      return this;
    }

    /**
     * Adds a request header, replacing one of the same name that the client would set. A call with
     * its own {@code Authorization} is sent as it is, without the client's credentials.
     *
     * @param name the header's name
     * @param value its value, visible ASCII characters and blanks
     * @return this builder
     */
    public Builder header(String name, String value) {
      Arguments.header(name, value);
      headers.put(name, value);
      return this;
    }

    /**
     * Sets a listener that is told how each attempt is signed: the canonical request and the string
     * to sign, without secrets. For finding out why a service rejects a signature.
     *
     * @param listener receives one explanation per attempt, on the thread that sends it
     * @return this builder
     */
    public Builder signingListener(Consumer<SigningExplanation> listener) {
      signingListener = Arguments.notNull("listener", listener);
      return this;
    }

    /** {@return the options} */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
