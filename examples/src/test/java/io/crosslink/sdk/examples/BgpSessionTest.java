package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.examples.BgpSession.Md5Key;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BgpSessionTest {
  private static final BgpSession SESSION = session(2, 64512L, "192.0.2.1/30", "key-1");

  private static BgpSession session(int vlan, long asn, String address, @Nullable String key) {
    return new BgpSession(
        vlan, asn, 62610L, address, "192.0.2.2/30", key == null ? null : new Md5Key(key));
  }

  @Test
  void endsThatMirrorEachOtherHaveNoDifferences() {
    assertThat(SESSION.differences("A", SESSION, "B")).isEmpty();
    assertThat(SESSION.differences("A", session(2, 64512, "192.0.2.1", "key-1"), "B")).isEmpty();
  }

  @Test
  void whatAnEndDoesNotShowIsNoDifference() {
    BgpSession silent = new BgpSession(2, null, null, null, null, null);

    assertThat(SESSION.differences("A", silent, "B")).isEmpty();
    assertThat(silent.differences("A", SESSION, "B")).isEmpty();
  }

  @Test
  void eachDifferenceIsNamed() {
    assertThat(SESSION.differences("A", session(3, 64512, "192.0.2.1/30", "key-1"), "B"))
        .containsExactly("VLAN: 2 (A), 3 (B)");
    assertThat(SESSION.differences("A", session(2, 64513, "192.0.2.1/30", "key-1"), "B"))
        .containsExactly("AS number of Huawei Cloud: 64512 (A), 64513 (B)");
    assertThat(SESSION.differences("A", session(2, 64512, "192.0.2.5/30", "key-1"), "B"))
        .containsExactly("address of Huawei Cloud: 192.0.2.1 (A), 192.0.2.5 (B)");
    assertThat(
            new BgpSession(2, 1L, 2L, "192.0.2.1", "192.0.2.2", null)
                .differences("A", new BgpSession(2, 1L, 3L, "192.0.2.1", "192.0.2.6", null), "B"))
        .containsExactly(
            "AS number of the other end: 2 (A), 3 (B)",
            "address of the other end: 192.0.2.2 (A), 192.0.2.6 (B)");
  }

  @Test
  void differentKeysAreNamedButNotShown() {
    assertThat(SESSION.differences("A", session(2, 64512, "192.0.2.1/30", "key-2"), "B"))
        .containsExactly("MD5 key: A and B have different ones");
    assertThat(SESSION.toString()).contains("64512").doesNotContain("key-1");
  }
}
