package io.crosslink.sdk.core.internal.call;

/**
 * What distinguishes one service from another.
 *
 * @param provider the provider's name for people, such as {@code Zenlayer}
 * @param service the service's name for people, such as {@code SDN}
 * @param id the service's name for machines, such as {@code sdn}
 * @param endpointPrefix the first label of the service's host names, mostly its id
 * @param apiVersion the version of the API that the spec describes
 * @param errors the error codes of the spec
 */
public record ServiceDefinition(
    String provider,
    String service,
    String id,
    String endpointPrefix,
    String apiVersion,
    ErrorCatalog errors) {}
