package io.crosslink.sdk.core.internal.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.testng.annotations.AfterClass;

/** With pages that come later, on other threads. */
public class PublisherRulesTest extends PublisherRules {
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @Override
  CompletableFuture<List<Long>> bring(Supplier<List<Long>> page) {
    return CompletableFuture.supplyAsync(page, threads);
  }

  /** Stops the threads. */
  @AfterClass
  public void stop() {
    threads.shutdown();
  }
}
