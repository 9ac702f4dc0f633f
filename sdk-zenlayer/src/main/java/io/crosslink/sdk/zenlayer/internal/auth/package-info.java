/**
 * Obtains credentials from the environment, profiles, providers and programs. Depends on {@code
 * signing}. Not for users: anything here may change in any release.
 */
@NullMarked
package io.crosslink.sdk.zenlayer.internal.auth;

import org.jspecify.annotations.NullMarked;
