/** Settings shared by the client builders of all providers. */
@NullMarked
package io.crosslink.sdk.core.client;

import org.jspecify.annotations.NullMarked;
