package io.crosslink.sdk.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A BGP session between Huawei Cloud and the other router, as one of the two ends is configured.
 * Null stands for what this end does not show.
 *
 * @param vlan the VLAN id of the frames that carry it
 * @param huaweiAsn the AS number of Huawei Cloud's end
 * @param otherAsn the AS number of the other end
 * @param huaweiAddress the address of Huawei Cloud's end, with its prefix length or without
 * @param otherAddress the address of the other end, likewise
 * @param key the MD5 key
 */
record BgpSession(
    @Nullable Integer vlan,
    @Nullable Long huaweiAsn,
    @Nullable Long otherAsn,
    @Nullable String huaweiAddress,
    @Nullable String otherAddress,
    @Nullable Md5Key key) {

  /** An MD5 key, which is shown nowhere. */
  record Md5Key(String value) {
    @Override
    public String toString() {
      return "(secret)";
    }
  }

  /**
   * Compares both ends, so that each difference can be corrected.
   *
   * @param here what this end is called
   * @param there what the other end is called
   * @return the differences, none if the ends mirror each other as far as both show it
   */
  List<String> differences(String here, BgpSession other, String there) {
    List<String> differences = new ArrayList<>();
    compare(differences, "VLAN", here, vlan, there, other.vlan);
    compare(differences, "AS number of Huawei Cloud", here, huaweiAsn, there, other.huaweiAsn);
    compare(differences, "AS number of the other end", here, otherAsn, there, other.otherAsn);
    compare(
        differences,
        "address of Huawei Cloud",
        here,
        bare(huaweiAddress),
        there,
        bare(other.huaweiAddress));
    compare(
        differences,
        "address of the other end",
        here,
        bare(otherAddress),
        there,
        bare(other.otherAddress));
    if (key != null && other.key != null && !key.equals(other.key)) {
      differences.add("MD5 key: " + here + " and " + there + " have different ones");
    }
    return differences;
  }

  private static void compare(
      List<String> differences,
      String what,
      String here,
      @Nullable Object value,
      String there,
      @Nullable Object other) {
    if (value != null && other != null && !Objects.equals(value, other)) {
      differences.add(what + ": " + value + " (" + here + "), " + other + " (" + there + ")");
    }
  }

  /** One end shows prefix lengths where the other has none. */
  private static @Nullable String bare(@Nullable String address) {
    return address == null ? null : address.replaceFirst("/.*", "");
  }
}
