package io.crosslink.sdk.core.internal.util;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkSyntaxTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "0.0.0.0",
        "192.168.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "2001:db8::",
        "2001:DB8:0:0:8:800:200c:417a",
        "1:2:3:4:5:6:7::",
        "::2:3:4:5:6:7:8",
        "::ffff:192.0.2.1",
        "1:2:3:4:5:6:192.0.2.1"
      })
  void addresses(String value) {
    assertThatCode(() -> NetworkSyntax.address("M", "p", value)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gateway",
        "192.168.0",
        "192.168.0.1.2",
        "192.168.0.256",
        "192.168.0.0001",
        "192.168..1",
        "192.168.0.-1",
        "192.168.0.1/24",
        "192.168.0.١",
        ":",
        ":::",
        "1:2",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7:8::",
        "1::2::3",
        "12345::",
        "g::",
        "1:2:3:4:5:6:7:192.0.2.1",
        "192.0.2.1::",
        "::١",
        "fe80::1%eth0"
      })
  void notAddresses(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.address("M", "p", value))
        .withMessageStartingWith("M.p must be an IP address such as 192.168.0.1");
  }

  /** And the work does not grow with its square. */
  @ParameterizedTest
  @ValueSource(strings = {"1.", "1:", "10.0.0.0/8,", "1-2,", "x"})
  void whatIsLongIsRejectedAtOnceAndNotQuoted(String part) {
    String endless = part.repeat(2_000_000);
    Stream<ThrowingCallable> checks =
        Stream.of(
            () -> NetworkSyntax.address("M", "p", endless),
            () -> NetworkSyntax.cidr("M", "p", endless),
            () -> NetworkSyntax.addressOrCidr("M", "p", endless),
            () -> NetworkSyntax.interfaceAddress("M", "p", endless),
            () -> NetworkSyntax.ports("M", "p", endless));
    checks.forEach(
        check ->
            assertThatIllegalArgumentException()
                .isThrownBy(check)
                .satisfies(e -> assertThat(e.getMessage()).startsWith("M.p ").hasSizeLessThan(99)));
  }

  /** A secret in the wrong place, or what would begin another line of a log. */
  @ParameterizedTest
  @ValueSource(strings = {"password=Secret123", "10.0.0.0/8\nINFO all is well", " 10.0.0.1"})
  void whatDoesNotLookLikeAValueIsNotQuoted(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.address("M", "p", value))
        .withMessage("M.p must be an IP address such as 192.168.0.1");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "0.0.0.0/0", "10.1.2.3/8", "10.0.0.1/32", "::/0", "2001:db8::/128"})
  void blocks(String value) {
    assertThatCode(() -> NetworkSyntax.cidr("M", "p", value)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0",
        "10.0.0.0/",
        "/8",
        "10.0.0/8",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/8/8",
        "10.0.0.0/255.0.0.0",
        "::/129",
        "office"
      })
  void notBlocks(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.cidr("M", "p", value))
        .withMessage("M.p must be a CIDR block such as 192.168.0.0/16, but is " + value);
  }

  @Test
  void addressesOrBlocks() {
    for (String value : new String[] {null, "", "10.0.0.1", "10.0.0.0/8", "::1", "::/0"}) {
      assertThatCode(() -> NetworkSyntax.addressOrCidr("M", "p", value)).doesNotThrowAnyException();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.addressOrCidr("M", "p", "10.0.0.0/40"))
        .withMessage(
            "M.p must be an IP address or a CIDR block such as 192.168.0.0/16, but is 10.0.0.0/40");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.1.1, 10.0.0.0/16",
    "10.0.1.1, 10.0.1.1/32",
    "10.0.1.1, 10.0.1.0/31",
    "192.0.2.1, 0.0.0.0/0",
    "2001:db8::1, 2001:db8::/64",
    // what the other checks report
    "gateway, 10.0.0.0/16",
    "10.0.1.1, office",
    ", 10.0.0.0/16",
    "10.0.1.1,"
  })
  void within(String address, String block) {
    assertThatCode(() -> NetworkSyntax.within("M", "p", address, "cidr", block))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.1.1, 10.0.0.0/16",
    "10.0.1.2, 10.0.1.1/32",
    "10.0.1.2, 10.0.1.0/31",
    "2001:db8:0:1::1, 2001:db8::/64",
    "::1, 10.0.0.0/16",
    "10.0.0.1, ::/0"
  })
  void outside(String address, String block) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.within("M", "p", address, "cidr", block))
        .withMessage("M.p must be in cidr, which is " + block + ", but is " + address);
  }

  @Test
  void listsOfBlocks() {
    NetworkSyntax.cidr("M", "p", (List<String>) null);
    NetworkSyntax.cidr("M", "p", List.of("10.0.0.0/8", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.cidr("M", "p", List.of("::/0", "10.0.0.0")))
        .withMessage("M.p[1] must be a CIDR block such as 192.168.0.0/16, but is 10.0.0.0");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "10.0.0.1/30",
        "10.0.0.2/30",
        "10.0.0.0/31",
        "10.0.0.1/31",
        "10.0.0.1/32",
        "10.0.1.0/16",
        "2001:db8::/64",
        "2001:db8::1/127",
        "::ffff/112"
      })
  void addressesOfInterfaces(String value) {
    assertThatCode(() -> NetworkSyntax.interfaceAddress("M", "p", value))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "10.0.0.1/", "10.0.0.1/33", "::1", "::1/129", "near"})
  void notAddressesOfInterfaces(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.interfaceAddress("M", "p", value))
        .withMessage(
            "M.p must be an IP address with the length of its prefix such as 10.0.0.1/30, but is "
                + value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/30", "10.0.0.3/30", "10.0.255.255/16", "0.0.0.0/0"})
  void addressesThatNoInterfaceHas(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.interfaceAddress("M", "p", value))
        .withMessage(
            "M.p must be neither the first nor the last address of its subnet, but is " + value);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, ipv4",
    "10.0.0.1/30, ipv4",
    "::1, ipv6",
    "::1/126, ipv6",
    "10.0.0.1, dual",
    "::1,",
    // what the other checks report
    "near, ipv4",
    ", ipv4"
  })
  void familyOfAddresses(String address, String family) {
    assertThatCode(() -> NetworkSyntax.family("M", "p", address, family))
        .doesNotThrowAnyException();
  }

  @Test
  void addressesOfTheOtherFamily() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.family("M", "p", "::1", "ipv4"))
        .withMessage("M.p must be an IPv4 address, but is ::1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.family("M", "p", "10.0.0.1/30", "ipv6"))
        .withMessage("M.p must be an IPv6 address, but is 10.0.0.1/30");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.2/30, 10.0.0.1/30",
    "10.0.0.1/31, 10.0.0.0/31",
    "2001:db8::2/126, 2001:db8::1/126",
    "near, 10.0.0.1/30",
    "10.0.0.2/30, far",
    ", 10.0.0.1/30",
    "10.0.0.2/30,"
  })
  void peers(String address, String other) {
    assertThatCode(() -> NetworkSyntax.peerOf("M", "p", address, "q", other))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1/30, 10.0.0.1/30",
    "10.0.0.5/30, 10.0.0.2/30",
    "10.0.0.2/29, 10.0.0.1/30",
    "2001:db8::2/126, 10.0.0.1/30",
    "2001:db8::5/126, 2001:db8::1/126"
  })
  void notPeers(String address, String other) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.peerOf("M", "p", address, "q", other))
        .withMessage(
            "M.p must be another address in the subnet of q, which is "
                + other
                + ", but is "
                + address);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "1", "65535", "1-65535", "22,3000-3010,443", "22, 80", "80-80"})
  void ports(String value) {
    assertThatCode(() -> NetworkSyntax.ports("M", "p", value)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "65536", "ssh", "22,", ",22", "1-2-3", "-80", "80-", "22;80", "1000000"})
  void notPorts(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.ports("M", "p", value))
        .withMessage("M.p must be ports from 1 to 65535 such as 22,3000-3010, but is " + value);
  }

  @Test
  void rangesOfPortsTheWrongWayRound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSyntax.ports("M", "p", "22,3010-3000"))
        .withMessage("M.p has a range of ports that ends before it begins: 3010-3000");
  }
}
