package io.crosslink.sdk.huawei.internal.signing;

/**
 * The scope of derived keys, apart from the day.
 *
 * @param region the region's id
 * @param service the service's short name, such as {@code vpn}
 */
public record SigningScope(String region, String service) {}
