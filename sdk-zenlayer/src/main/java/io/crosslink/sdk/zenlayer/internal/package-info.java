/**
 * Connects generated clients to the builders of this module. Not for users: anything here may
 * change in any release.
 */
@NullMarked
package io.crosslink.sdk.zenlayer.internal;

import org.jspecify.annotations.NullMarked;
