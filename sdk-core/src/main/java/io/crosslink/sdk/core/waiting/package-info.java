/** Waiting for work that a service finishes after it has responded. */
@NullMarked
package io.crosslink.sdk.core.waiting;

import org.jspecify.annotations.NullMarked;
