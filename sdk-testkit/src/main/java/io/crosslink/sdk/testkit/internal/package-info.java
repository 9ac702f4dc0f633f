/** What both fakes are made of. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal;

import org.jspecify.annotations.NullMarked;
