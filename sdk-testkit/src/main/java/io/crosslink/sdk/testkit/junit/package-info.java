/**
 * The fakes as parameters of JUnit 5 tests. Requires {@code junit-jupiter-api} on the class path,
 * which the rest of the test kit does not.
 */
@NullMarked
package io.crosslink.sdk.testkit.junit;

import org.jspecify.annotations.NullMarked;
