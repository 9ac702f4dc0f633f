package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VlansTest {
  @Test
  void theLowestFreeOneIsChosen() {
    assertThat(Vlans.firstFree(900, 905, List.of(900, 901, 903))).contains(902);
    assertThat(Vlans.firstFree(null, null, List.of())).contains(2);
  }

  @Test
  void onlyThoseAreChosenThatBothCloudsAccept() {
    assertThat(Vlans.firstFree(1, 4096, List.of())).contains(2);
    assertThat(Vlans.firstFree(3999, 4096, List.of(3999))).isEmpty();
    assertThat(Vlans.firstFree(3999, 4096, List.of())).contains(3999);
    assertThat(Vlans.firstFree(10, 11, List.of(10, 11))).isEmpty();
  }
}
