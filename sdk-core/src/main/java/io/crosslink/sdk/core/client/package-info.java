/** What the client builders of all providers have in common. */
@NullMarked
package io.crosslink.sdk.core.client;

import org.jspecify.annotations.NullMarked;
