/**
 * Reads and writes models. Depends on {@code mask} and {@code util}. Not for users: anything here
 * may change in any release.
 */
@NullMarked
package io.crosslink.sdk.core.internal.json;

import org.jspecify.annotations.NullMarked;
