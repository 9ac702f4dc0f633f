/**
 * Runs calls: attempts, retries, time limits, signing, errors, events. Depends on {@code json},
 * {@code mask} and {@code util}. Not for users: anything here may change in any release.
 */
@NullMarked
package io.crosslink.sdk.core.internal.call;

import org.jspecify.annotations.NullMarked;
