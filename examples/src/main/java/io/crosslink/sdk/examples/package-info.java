/** Programs to run and to copy from. */
@NullMarked
package io.crosslink.sdk.examples;

import org.jspecify.annotations.NullMarked;
