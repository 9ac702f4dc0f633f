package io.crosslink.sdk.core.internal.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** With pages that are there at once, on the thread that requests. */
public class PublisherRulesAtOnceTest extends PublisherRules {
  @Override
  CompletableFuture<List<Long>> bring(Supplier<List<Long>> page) {
    return CompletableFuture.completedFuture(page.get());
  }
}
