package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.CallTag;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a call and its destination, for call listeners and for interceptors and event
 * listeners of your own HTTP client. Immutable.
 *
 * <p>Two instances are equal if they describe the same call, that is, have the same id. The
 * destination may change during the call: the project may have to be looked up first, and a retry
 * may go to another host.
 */
public final class CallInfo {
  private final long id;
  private final String provider;
  private final String service;
  private final String operation;
  private final @Nullable String host;
  private final @Nullable String region;
  private final @Nullable String project;
  private final @Nullable CallInfo parent;

  private CallInfo(Builder builder) {
    id = builder.id;
    provider = Arguments.required("CallInfo", "provider", builder.provider);
    service = Arguments.required("CallInfo", "service", builder.service);
    operation = Arguments.required("CallInfo", "operation", builder.operation);
    host = builder.host;
    region = builder.region;
    project = builder.project;
    parent = builder.parent;
  }

  /**
   * Returns the call that a request belongs to. Lets interceptors and event listeners of an {@code
   * OkHttpClient} identify the operation: the URL says little about it, and with Zenlayer nothing.
   *
   * @param request a request, as an interceptor or an event listener sees it
   * @return the call, or null if the request was not made by a Crosslink client
   */
  public static @Nullable CallInfo of(Request request) {
    CallTag tag = request.tag(CallTag.class);
    return tag == null ? null : (CallInfo) tag.call();
  }

  /** {@return a builder, for tests of code that receives call infos} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this info} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.provider = provider;
    builder.service = service;
    builder.operation = operation;
    builder.host = host;
    builder.region = region;
    builder.project = project;
    builder.parent = parent;
    return builder;
  }

  /**
   * {@return the number of the call or wait, which is unique within this JVM and the same for all
   * attempts}
   */
  public long id() {
    return id;
  }

  /** {@return the provider's name, such as {@code Zenlayer}} */
  public String provider() {
    return provider;
  }

  /** {@return the service's name, such as {@code SDN}} */
  public String service() {
    return service;
  }

  /**
   * {@return the operation's id, such as {@code deleteCustomerGateway}; of a wait, the method, such
   * as {@code PrivateConnects.remove}}
   */
  public String operation() {
    return operation;
  }

  /**
   * Returns the host that the request goes to, with its port unless that is the default of the
   * scheme. Before a request has been prepared, it is the host of the client's endpoint.
   *
   * @return the host; null only if the info was built without one
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
   * {@return the id of the project that the request is for, or null if the service has no projects
   * or the id has not been looked up yet}
   */
  public @Nullable String project() {
    return project;
  }

  /**
   * {@return the wait that this call is part of, a removal or an ensure included, or null if it is
   * not part of one}
   */
  public @Nullable CallInfo parent() {
    return parent;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallInfo info && info.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }

  @Override
  public String toString() {
    return "CallInfo[id="
        + id
        + ", provider="
        + provider
        + ", service="
        + service
        + ", operation="
        + operation
        + ", host="
        + host
        + ", region="
        + region
        + ", project="
        + project
        + (parent == null ? "" : ", parent=" + parent.id)
        + "]";
  }

  /** Builds {@link CallInfo}. Provider, service and operation are required. */
  public static final class Builder {
    private long id;
    private @Nullable String provider;
    private @Nullable String service;
    private @Nullable String operation;
    private @Nullable String host;
    private @Nullable String region;
    private @Nullable String project;
    private @Nullable CallInfo parent;

    private Builder() {}

    /**
     * Sets the number of the call. Default: 0.
     *
     * @param value the number
     * @return this builder
     */
    public Builder id(long value) {
      id = value;
      return this;
    }

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
     * Sets the service's name.
     *
     * @param value the name, such as {@code SDN}
     * @return this builder
     */
    public Builder service(String value) {
      service = value;
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
     * Sets the host.
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
     * Sets the wait that the call is part of.
     *
     * @param value the wait, or null for none
     * @return this builder
     */
    public Builder parent(@Nullable CallInfo value) {
      parent = value;
      return this;
    }

    /**
     * Builds the info.
     *
     * @return the info
     * @throws IllegalArgumentException if provider, service or operation is missing
     */
    public CallInfo build() {
      return new CallInfo(this);
    }
  }
}
