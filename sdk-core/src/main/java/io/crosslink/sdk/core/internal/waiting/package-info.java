/**
 * Finds, polls and deletes resources. Depends on {@code call} and {@code util}. Not for users:
 * anything here may change in any release.
 */
@NullMarked
package io.crosslink.sdk.core.internal.waiting;

import org.jspecify.annotations.NullMarked;
