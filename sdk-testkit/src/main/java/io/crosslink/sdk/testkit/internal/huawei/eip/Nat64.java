package io.crosslink.sdk.testkit.internal.huawei.eip;

/** NAT64, which gives an address an IPv6 address, too. */
final class Nat64 {
  private Nat64() {}

  static void enable(PublicAddresses pool, String id) {
    String address = pool.nextV6Address();
    pool.update(
        id,
        old ->
            old.getPublicIpv6Address() != null
                ? old
                : old.toBuilder().ipVersion(6).publicIpv6Address(address).build());
  }

  static void disable(PublicAddresses pool, String id) {
    pool.update(id, old -> old.toBuilder().ipVersion(4).publicIpv6Address(null).build());
  }
}
