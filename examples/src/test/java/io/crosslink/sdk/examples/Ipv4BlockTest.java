package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4BlockTest {
  @ParameterizedTest
  @CsvSource({
    "10.20.0.0/16,    10.20.0.0/16",
    "172.31.255.6/30, 172.31.255.4/30",
    "192.0.2.7,       192.0.2.7/32",
    "0.0.0.0/0,       0.0.0.0/0",
    "255.255.255.255, 255.255.255.255/32"
  })
  void isTheBlockThatAnAddressIsIn(String text, String block) {
    assertThat(Ipv4Block.of(text)).hasToString(block);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10.0.0", "10.0.0.256/8", "10.0.0.0/33", "10.0.0.0/8/8", "::1/64"})
  void rejectsWhatIsNone(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Ipv4Block.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8,   10.255.0.0/16, true",
    "10.20.0.0/16, 10.0.0.0/8,    true",
    "10.20.0.0/16, 10.21.0.0/16,  false",
    "10.0.0.0/30,  10.0.0.4/30,   false",
    "10.0.0.0/30,  10.0.0.3,      true"
  })
  void overlapsWhatSharesAnAddress(String one, String other, boolean overlaps) {
    assertThat(Ipv4Block.of(one).overlaps(Ipv4Block.of(other))).isEqualTo(overlaps);
  }

  @Test
  void theFirstFreePartOverlapsNothingTaken() {
    Ipv4Block pool = Ipv4Block.of("172.31.255.0/28");

    assertThat(pool.firstFree(30, List.of())).hasToString("Optional[172.31.255.0/30]");
    assertThat(pool.firstFree(30, blocks("172.31.255.2", "172.31.255.5/30")))
        .hasToString("Optional[172.31.255.8/30]");
    assertThat(pool.firstFree(30, blocks("172.31.0.0/16"))).isEmpty();
    assertThat(Ipv4Block.of("172.31.255.0/31").firstFree(30, List.of())).isEmpty();
  }

  @Test
  void addressesAreCountedFromTheFirst() {
    Ipv4Block block = Ipv4Block.of("172.31.255.4/30");

    assertThat(block.address(2)).isEqualTo("172.31.255.6");
    assertThat(block.withPrefix(1)).isEqualTo("172.31.255.5/30");
  }

  private static List<Ipv4Block> blocks(String... texts) {
    return List.of(texts).stream().map(Ipv4Block::of).toList();
  }
}
