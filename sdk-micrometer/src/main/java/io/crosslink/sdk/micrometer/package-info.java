/**
 * Metrics and traces of Crosslink clients by Micrometer: {@link
 * io.crosslink.sdk.micrometer.CrosslinkObservations} and {@link
 * io.crosslink.sdk.micrometer.CrosslinkMetrics} are call listeners, to be set on the builder of any
 * client. Depends on {@code core} only, and nothing depends on it.
 */
@NullMarked
package io.crosslink.sdk.micrometer;

import org.jspecify.annotations.NullMarked;
