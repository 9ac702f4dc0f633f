/** The exceptions of all Crosslink clients: unchecked, few, and the same for every provider. */
@NullMarked
package io.crosslink.sdk.core.error;

import org.jspecify.annotations.NullMarked;
