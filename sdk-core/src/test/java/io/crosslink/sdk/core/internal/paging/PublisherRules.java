package io.crosslink.sdk.core.internal.paging;

import io.crosslink.sdk.core.Reading;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/**
 * The rules that every publisher keeps, as Reactive Streams itself tests them, with TestNG. Skipped
 * are those rules that cannot be tested, and what a publisher that fails at once would do: this one
 * calls nobody, so cannot fail, before something is requested.
 */
abstract class PublisherRules extends FlowPublisherVerification<Long> {
  private static final int PAGE_SIZE = 3;

  PublisherRules() {
    super(new TestEnvironment(1000, 50)); // machines that build may be busy with other things
  }

  /** Brings a page, now or later. */
  abstract CompletableFuture<List<Long>> bring(Supplier<List<Long>> page);

  @Override
  public Flow.Publisher<Long> createFlowPublisher(long elements) {
    return Paginators.<List<Long>, Long>byPageNumber(
            "listThings",
            1,
            (number, options) -> page(number, elements),
            (number, options) -> bring(() -> page(number, elements)),
            Function.identity(),
            page -> elements,
            Reading::malformed)
        .publisher();
  }

  private static List<Long> page(long number, long elements) {
    long from = Math.min(elements, (number - 1) * PAGE_SIZE);
    return LongStream.range(from, from + Math.min(PAGE_SIZE, elements - from)).boxed().toList();
  }

  @Override
  public Flow.@Nullable Publisher<Long> createFailedFlowPublisher() {
    return null; // "not applicable"
  }
}
