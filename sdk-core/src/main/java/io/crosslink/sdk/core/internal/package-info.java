/** How generated clients reach the wire. Not for users: anything here may change in any release. */
@NullMarked
package io.crosslink.sdk.core.internal;

import org.jspecify.annotations.NullMarked;
