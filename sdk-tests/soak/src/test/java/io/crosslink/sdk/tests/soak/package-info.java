/**
 * A soak: callers that know what they want, a server that knows what it did, and faults in between.
 */
@NullMarked
package io.crosslink.sdk.tests.soak;

import org.jspecify.annotations.NullMarked;
