package io.crosslink.sdk.huawei;

/**
 * What derived keys are good for, apart from the day.
 *
 * @param region the region's id
 * @param service the service's short name, such as {@code vpn}
 */
record Derivation(String region, String service) {}
