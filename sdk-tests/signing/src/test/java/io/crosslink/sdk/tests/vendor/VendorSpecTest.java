package io.crosslink.sdk.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares our specs with the vendor's own SDK: operations, parameters, and the properties of
 * bodies with their types and values. What differs for a reason is listed in {@code
 * vendor-differences.txt}.
 */
class VendorSpecTest {
  private static final String FOLDER = "sdk-tests/signing/";
  private static final String LIST = FOLDER + "src/test/resources/" + KnownDifferences.FILE;

  static List<OurService> services() throws Exception {
    return OurService.all();
  }

  @ParameterizedTest
  @MethodSource("services")
  void specAgreesWithTheVendor(OurService our) throws Exception {
    KnownDifferences known = KnownDifferences.read();
    VendorService vendor = VendorService.of(our.name());
    Map<String, Set<String>> found = vendor.differences(our).found();

    List<String> unknown = known.unknown(our.name(), found.keySet());
    List<String> outdated = known.outdated(our.name(), found.keySet());
    if (!unknown.isEmpty() || !outdated.isEmpty()) {
      fail(
          message(
              our, vendor, unknown.stream().map(it -> line(it, found.get(it))).toList(), outdated));
    }
  }

  @Test
  void listIsAboutServicesOfOurs() throws Exception {
    assertThat(KnownDifferences.read().services())
        .isSubsetOf(OurService.all().stream().map(OurService::name).toList());
  }

  private static String line(String difference, Set<String> classes) {
    return classes.isEmpty() ? difference : difference + "   (" + String.join(", ", classes) + ")";
  }

  private static String message(
      OurService our, VendorService vendor, List<String> unknown, List<String> outdated) {
    StringBuilder message = new StringBuilder();
    if (!vendor.isPresent()) {
      message.append(
          """
          There is nothing to compare specs/huawei/%1$s with. Add the vendor's huaweicloud-sdk-%1$s to %2$spom.xml, \
          in the newest version that Maven resolves (see "Freshness" in CONTRIBUTING.md). If there is none, add this \
          with the reason to %3$s:
          """
              .formatted(our.name(), FOLDER, LIST));
    } else if (!unknown.isEmpty()) {
      message.append(
          """
          specs/huawei/%s differs from %s. Look each up in the provider's reference: correct the spec, or add the \
          line with the reason to %s:
          """
              .formatted(our.name(), vendor.jar(), LIST));
    }
    unknown.forEach(it -> message.append("- ").append(it).append('\n'));
    if (!outdated.isEmpty()) {
      message.append("No longer different, delete from %s:%n".formatted(LIST));
      outdated.forEach(it -> message.append("- ").append(it).append('\n'));
    }
    return message.toString();
  }
}
