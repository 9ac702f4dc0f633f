/** Credentials and client settings for Zenlayer. */
@NullMarked
package io.crosslink.sdk.zenlayer;

import org.jspecify.annotations.NullMarked;
