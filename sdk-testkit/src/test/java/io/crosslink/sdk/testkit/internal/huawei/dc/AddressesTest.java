package io.crosslink.sdk.testkit.internal.huawei.dc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that the client checks as well, so that only requests of other clients break them. */
class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "169.254.10.1/30, 169.254.10.2/30, false",
    "169.254.10.0/31, 169.254.10.1/31, false",
    "2001:db8::1/64, 2001:db8::2/64, true",
    "2001:db8::1/127, 2001:db8:0:0::/127, true"
  })
  void twoAddressesOfOneSubnetArePair(String local, String remote, boolean isV6) {
    assertThatCode(() -> Addresses.checkPair(local, remote, isV6)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "169.254.10.1/30, 169.254.10.5/30, false", // another subnet
    "169.254.10.1/30, 169.254.10.1/30, false", // the same address
    "169.254.10.1/30, 169.254.10.2/29, false", // another length
    "169.254.10.1/32, 169.254.10.2/32, false", // no room for two
    "169.254.10.1, 169.254.10.2, false", // without a length
    "169.254.10.1/30, 169.254.10.2/30, true", // another family
    "2001:db8::1/64, 2001:db8:1::2/64, true", // another subnet
    "2001:db8::1/129, 2001:db8::2/129, true", // too long
    "localhost/64, 2001:db8::2/64, true" // a name
  })
  void otherAddressesAreRejected(String local, String remote, boolean isV6) {
    assertThatExceptionOfType(ErrorResponseException.class)
        .isThrownBy(() -> Addresses.checkPair(local, remote, isV6))
        .extracting(ErrorResponseException::code)
        .isEqualTo(DcErrorCodes.INVALID_IP_ADDRESS);
  }

  @Test
  void aMissingAddressIsNamed() {
    assertThatExceptionOfType(ErrorResponseException.class)
        .isThrownBy(() -> Addresses.checkPair("169.254.10.1/30", null, false))
        .satisfies(e -> assertThat(e.text()).contains("remote"));
  }
}
