/**
 * Recipes to copy: metrics with Micrometer, traces with OpenTelemetry. The SDK itself knows
 * neither.
 */
@NullMarked
package io.crosslink.sdk.examples.watching;

import org.jspecify.annotations.NullMarked;
