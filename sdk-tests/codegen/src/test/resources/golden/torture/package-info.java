/**
 * Example Cloud Torture, API version 2026-01-31. The entry point is {@link
 * io.crosslink.sdk.tests.codegen.torture.TortureClient}.
 */
@NullMarked
package io.crosslink.sdk.tests.codegen.torture;

import org.jspecify.annotations.NullMarked;
