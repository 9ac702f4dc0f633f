/**
 * Fakes for JUnit 5 tests. Needs {@code junit-jupiter-api} on the class path, which a test that
 * uses it has anyway; the rest of the test kit does not.
 */
@NullMarked
package io.crosslink.sdk.testkit.junit;

import org.jspecify.annotations.NullMarked;
