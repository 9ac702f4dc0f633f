/**
 * The wire contract of Example Cloud Torture. Internal: anything here may change in any release.
 */
@NullMarked
package io.crosslink.sdk.tests.codegen.internal.torture;

import org.jspecify.annotations.NullMarked;
