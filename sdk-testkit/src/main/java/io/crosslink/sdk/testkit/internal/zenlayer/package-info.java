/** The fake of Zenlayer SDN. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.zenlayer;

import org.jspecify.annotations.NullMarked;
