/**
 * Recipe to copy: metrics with Micrometer and traces with OpenTelemetry, by {@code sdk-micrometer}.
 */
@NullMarked
package io.crosslink.sdk.examples.watching;

import org.jspecify.annotations.NullMarked;
