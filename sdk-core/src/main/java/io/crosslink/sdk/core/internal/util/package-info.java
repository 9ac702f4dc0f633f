/**
 * Small helpers: arguments, digests, durations, futures. Depends on nothing. Not for users:
 * anything here may change in any release.
 */
@NullMarked
package io.crosslink.sdk.core.internal.util;

import org.jspecify.annotations.NullMarked;
