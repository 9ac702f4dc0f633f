/** Types shared by all Crosslink clients: options, responses, retries, paging. */
@NullMarked
package io.crosslink.sdk.core;

import org.jspecify.annotations.NullMarked;
