/** The resources of a fake and their transitions. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.state;

import org.jspecify.annotations.NullMarked;
