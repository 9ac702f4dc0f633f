/** What every Crosslink client has in common: options, responses, retries, paging. */
@NullMarked
package io.crosslink.sdk.core;

import org.jspecify.annotations.NullMarked;
