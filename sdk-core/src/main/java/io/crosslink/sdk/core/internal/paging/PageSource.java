package io.crosslink.sdk.core.internal.paging;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.ResponseFormatException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Fetches the pages of a listing.
 *
 * @param operation the name of the operation that fetches a page
 * @param fetch fetches the page at a position, blocking
 * @param fetchAsync fetches the page at a position, asynchronously
 * @param items the items of a page
 * @param malformed creates the exception for a listing with a problem
 * @param <K> what tells the position of a page
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
record PageSource<K, P, T>(
    String operation,
    BiFunction<K, RequestOptions, P> fetch,
    BiFunction<K, RequestOptions, CompletableFuture<P>> fetchAsync,
    Function<P, List<T>> items,
    Function<String, ResponseFormatException> malformed) {}
