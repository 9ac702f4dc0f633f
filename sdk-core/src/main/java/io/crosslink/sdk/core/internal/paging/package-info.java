/**
 * Reads listings page by page: iterators, asynchronous reading, publishers. Depends on {@code call}
 * and {@code util}. Not for users: anything here may change in any release.
 */
@NullMarked
package io.crosslink.sdk.core.internal.paging;

import org.jspecify.annotations.NullMarked;
