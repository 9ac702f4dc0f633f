/** Credentials and settings for Zenlayer. */
@NullMarked
package io.crosslink.sdk.zenlayer;

import org.jspecify.annotations.NullMarked;
