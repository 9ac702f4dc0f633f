package io.crosslink.sdk.core.error;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The details of a failed call. Immutable. */
public final class CallDetails implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_LENGTH = 300; // of everything but the problem

  private final String provider;
  private final String operation;
  private final @Nullable String host;
  private final @Nullable String region;
  private final @Nullable String project;
  private final int attempts;
  private final @Nullable Integer statusCode;
  private final @Nullable String requestId;
  private final boolean mayHaveBeenApplied;
  private final @Nullable String notRetriedBecause;

  private CallDetails(Builder builder) {
    provider = Arguments.required("CallDetails", "provider", builder.provider);
    operation = Arguments.required("CallDetails", "operation", builder.operation);
    host = builder.host;
    region = builder.region;
    project = builder.project;
    attempts = builder.attempts;
    statusCode = builder.statusCode;
    requestId = builder.requestId;
    mayHaveBeenApplied = builder.mayHaveBeenApplied;
    notRetriedBecause = builder.notRetriedBecause;
  }

  /** {@return a builder, for tests of code that handles exceptions} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of these details} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.provider = provider;
    builder.operation = operation;
    builder.host = host;
    builder.region = region;
    builder.project = project;
    builder.attempts = attempts;
    builder.statusCode = statusCode;
    builder.requestId = requestId;
    builder.mayHaveBeenApplied = mayHaveBeenApplied;
    builder.notRetriedBecause = notRetriedBecause;
    return builder;
  }

  /** {@return the provider's name, such as {@code Zenlayer}} */
  public String provider() {
    return provider;
  }

  /** {@return the operation's id, such as {@code deleteCustomerGateway}} */
  public String operation() {
    return operation;
  }

  /**
   * {@return the host that the last request went to, or that of the client's endpoint if none was
   * sent, with its port unless that is the default of the scheme; null if unknown}
   */
  public @Nullable String host() {
    return host;
  }

  /**
   * {@return the id of the region, such as {@code eu-west-101}, or null if the provider has no
   * regions or the client was built without one}
   */
  public @Nullable String region() {
    return region;
  }

  /**
   * {@return the id of the project that the request was for, or null if the service has no projects
   * or the id was not known yet}
   */
  public @Nullable String project() {
    return project;
  }

  /** {@return the number of attempts; 0 if the call ended before the first one} */
  public int attempts() {
    return attempts;
  }

  /** {@return the HTTP status of the last response, or null if none arrived} */
  public @Nullable Integer statusCode() {
    return statusCode;
  }

  /** {@return the provider's id of the last attempt, or null if it sent none} */
  public @Nullable String requestId() {
    return requestId;
  }

  /** {@return whether the service may have applied the request} */
  public boolean mayHaveBeenApplied() {
    return mayHaveBeenApplied;
  }

  /**
   * {@return why the call was not retried although a retry might have helped; null if it would not
   * have helped}
   */
  public @Nullable String notRetriedBecause() {
    return notRetriedBecause;
  }

  /** Returns a message that ends with the details that support asks for. */
  String describe(String problem, @Nullable String errorCode) {
    StringBuilder text = new StringBuilder(problem.length() + USUAL_LENGTH);
    text.append(problem).append(" (operation ").append(operation);
    append(text, " at ", host);
    append(text, ", region ", region);
    append(text, ", project ", project);
    append(text, ", status ", statusCode);
    append(text, ", code ", errorCode);
    text.append(", request id ").append(requestId == null ? "unknown" : requestId);
    if (attempts > 1) {
      text.append(", after ").append(attempts).append(" attempts");
    }
    append(text, ", no retry because ", notRetriedBecause);
    return text.append(')').toString();
  }

  private static void append(StringBuilder text, String label, @Nullable Object value) {
    if (value != null) {
      text.append(label).append(value);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallDetails details
        && provider.equals(details.provider)
        && operation.equals(details.operation)
        && Objects.equals(host, details.host)
        && Objects.equals(region, details.region)
        && Objects.equals(project, details.project)
        && attempts == details.attempts
        && Objects.equals(statusCode, details.statusCode)
        && Objects.equals(requestId, details.requestId)
        && mayHaveBeenApplied == details.mayHaveBeenApplied
        && Objects.equals(notRetriedBecause, details.notRetriedBecause);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        provider,
        operation,
        host,
        region,
        project,
        attempts,
        statusCode,
        requestId,
        mayHaveBeenApplied,
        notRetriedBecause);
  }

  @Override
  public String toString() {
    return "CallDetails[provider="
        + provider
        + ", operation="
        + operation
        + ", host="
        + host
        + ", region="
        + region
        + ", project="
        + project
        + ", attempts="
        + attempts
        + ", statusCode="
        + statusCode
        + ", requestId="
        + requestId
        + ", mayHaveBeenApplied="
        + mayHaveBeenApplied
        + ", notRetriedBecause="
        + notRetriedBecause
        + "]";
  }

  /** Builds {@link CallDetails}. Provider and operation are required. */
  public static final class Builder {
    private @Nullable String provider;
    private @Nullable String operation;
    private @Nullable String host;
    private @Nullable String region;
    private @Nullable String project;
    private int attempts = 1;
    private @Nullable Integer statusCode;
    private @Nullable String requestId;
    private boolean mayHaveBeenApplied;
    private @Nullable String notRetriedBecause;

    private Builder() {}

    /**
     * Sets the provider's name.
     *
     * @param value the name, such as {@code Zenlayer}
     * @return this builder
     */
    public Builder provider(String value) {
      provider = value;
      return this;
    }

    /**
     * Sets the operation's id.
     *
     * @param value the id, such as {@code deleteCustomerGateway}
     * @return this builder
     */
    public Builder operation(String value) {
      operation = value;
      return this;
    }

    /**
     * Sets the host that the request went to.
     *
     * @param value the host, with its port unless that is the default of the scheme, or null
     * @return this builder
     */
    public Builder host(@Nullable String value) {
      host = value;
      return this;
    }

    /**
     * Sets the region.
     *
     * @param value the region's id, or null
     * @return this builder
     */
    public Builder region(@Nullable String value) {
      region = value;
      return this;
    }

    /**
     * Sets the project.
     *
     * @param value the project's id, or null
     * @return this builder
     */
    public Builder project(@Nullable String value) {
      project = value;
      return this;
    }

    /**
     * Sets the number of attempts. Default: 1.
     *
     * @param value the number of attempts
     * @return this builder
     */
    public Builder attempts(int value) {
      attempts = value;
      return this;
    }

    /**
     * Sets the HTTP status of the last response.
     *
     * @param value the status, or null if no response arrived
     * @return this builder
     */
    public Builder statusCode(@Nullable Integer value) {
      statusCode = value;
      return this;
    }

    /**
     * Sets the provider's id of the last attempt.
     *
     * @param value the id, or null
     * @return this builder
     */
    public Builder requestId(@Nullable String value) {
      requestId = value;
      return this;
    }

    /**
     * Sets whether the service may have applied the request. Default: false.
     *
     * @param value whether it may
     * @return this builder
     */
    public Builder mayHaveBeenApplied(boolean value) {
      mayHaveBeenApplied = value;
      return this;
    }

    /**
     * Sets why the call was not retried although a retry might have helped.
     *
     * @param value the reason, a clause that completes "no retry because …", or null
     * @return this builder
     */
    public Builder notRetriedBecause(@Nullable String value) {
      notRetriedBecause = value;
      return this;
    }

    /**
     * Builds the details.
     *
     * @return the details
     * @throws IllegalArgumentException if provider or operation is missing
     */
    public CallDetails build() {
      return new CallDetails(this);
    }
  }
}
