/**
 * Keeps secrets out of texts that people read. Depends on nothing. Not for users: anything here may
 * change in any release.
 */
@NullMarked
package io.crosslink.sdk.core.internal.mask;

import org.jspecify.annotations.NullMarked;
