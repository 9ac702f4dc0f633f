package io.crosslink.sdk.core.internal.call;

/**
 * What distinguishes one service from another.
 *
 * @param provider the provider's name for people, such as {@code Zenlayer}
 * @param service the service's name for people, such as {@code SDN}
 * @param apiVersion the version of the API that the spec describes
 * @param errors the error codes of the spec
 */
public record ServiceDefinition(
    String provider, String service, String apiVersion, ErrorCatalog errors) {}
