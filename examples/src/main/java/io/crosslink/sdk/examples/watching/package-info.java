/**
 * Recipes to copy: metrics with Micrometer, traces with OpenTelemetry. The SDK itself depends on
 * neither.
 */
@NullMarked
package io.crosslink.sdk.examples.watching;

import org.jspecify.annotations.NullMarked;
