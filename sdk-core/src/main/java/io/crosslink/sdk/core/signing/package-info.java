/** How requests get their credentials. */
@NullMarked
package io.crosslink.sdk.core.signing;

import org.jspecify.annotations.NullMarked;
