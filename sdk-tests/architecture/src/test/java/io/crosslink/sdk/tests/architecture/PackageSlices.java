package io.crosslink.sdk.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * Each of our packages is a slice, as with {@code matching("io.crosslink.sdk.(**)")}, which
 * compiles its pattern again for each dependency of each class.
 */
final class PackageSlices implements SliceAssignment {
  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("io.crosslink.sdk.")
        ? SliceIdentifier.of(name)
        : SliceIdentifier.ignore();
  }

  @Override
  public String getDescription() {
    return "packages of the SDK";
  }
}
