package io.crosslink.sdk.core.internal.call;

/**
 * What sets one service apart from another.
 *
 * @param provider the provider's name for people, such as {@code Zenlayer}
 * @param service the service's name for people, such as {@code SDN}
 * @param apiVersion the version of the API that the spec describes
 * @param errors what the spec says of error codes
 */
public record ServiceDefinition(
    String provider, String service, String apiVersion, ErrorCatalog errors) {}
