/** Waiting for changes that a service completes after it has responded. */
@NullMarked
package io.crosslink.sdk.core.waiting;

import org.jspecify.annotations.NullMarked;
