/**
 * Fetches, caches and refreshes credentials. Depends on {@code call}, {@code json} and {@code
 * util}. Not for users: anything here may change in any release.
 */
@NullMarked
package io.crosslink.sdk.core.internal.auth;

import org.jspecify.annotations.NullMarked;
