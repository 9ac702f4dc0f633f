/** The clock of virtual time. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.time;

import org.jspecify.annotations.NullMarked;
