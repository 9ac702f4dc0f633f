package io.crosslink.sdk.core.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.Reading;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the rules of Reactive Streams, which have a test of their own, do not ask for. */
class PublisherTest {
  private final List<Integer> fetched = new ArrayList<>();
  private final Subscriber subscriber = new Subscriber();

  /** Notes what is signalled. */
  private static class Subscriber implements Flow.Subscriber<Integer> {
    final List<Object> signals = new ArrayList<>();
    final List<Flow.Subscription> subscriptions = new ArrayList<>();

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscriptions.add(given);
    }

    @Override
    public void onNext(Integer item) {
      signals.add(item);
    }

    @Override
    public void onError(Throwable problem) {
      signals.add(problem);
    }

    @Override
    public void onComplete() {
      signals.add("complete");
    }

    Flow.Subscription subscription() {
      assertThat(subscriptions).hasSize(1);
      return subscriptions.get(0);
    }
  }

  /** Pages 1 to 3. */
  private Paginator<List<Integer>, Integer> listing(
      Function<Integer, CompletableFuture<List<Integer>>> pages) {
    return Paginators.byMarker(
        "listThings",
        "1",
        (marker, options) -> {
          throw new AssertionError("Blocks");
        },
        (marker, options) -> {
          fetched.add(Integer.valueOf(marker));
          return pages.apply(Integer.valueOf(marker));
        },
        Function.identity(),
        page -> fetched.size() < 3 ? String.valueOf(fetched.size() + 1) : null,
        Reading::malformed);
  }

  private static CompletableFuture<List<Integer>> two(int number) {
    return CompletableFuture.completedFuture(List.of(number, -number));
  }

  @Test
  void aPageIsFetchedOnlyWhenMoreIsRequestedThanIsLeft() {
    listing(PublisherTest::two).publisher().subscribe(subscriber);
    assertThat(fetched).isEmpty();

    subscriber.subscription().request(1);
    assertThat(subscriber.signals).containsExactly(1);
    subscriber.subscription().request(1);
    assertThat(subscriber.signals).containsExactly(1, -1);
    assertThat(fetched).containsExactly(1);

    subscriber.subscription().request(3);
    assertThat(subscriber.signals).containsExactly(1, -1, 2, -2, 3);
    assertThat(fetched).containsExactly(1, 2, 3);
  }

  @Test
  void theEndNeedsNoRequest() {
    listing(PublisherTest::two).publisher().subscribe(subscriber);

    subscriber.subscription().request(6);

    assertThat(subscriber.signals).containsExactly(1, -1, 2, -2, 3, -3, "complete");
  }

  @Test
  void requestsAddUpHoweverLarge() {
    CompletableFuture<List<Integer>> second = new CompletableFuture<>();
    listing(number -> number == 2 ? second : two(number)).publisher().subscribe(subscriber);
    subscriber.subscription().request(3);
    assertThat(fetched).containsExactly(1, 2);

    subscriber.subscription().request(Long.MAX_VALUE);
    subscriber.subscription().request(Long.MAX_VALUE);
    assertThat(fetched).as("one call at a time").containsExactly(1, 2);
    second.complete(List.of());

    assertThat(subscriber.signals).containsExactly(1, -1, 3, -3, "complete");
  }

  @Test
  void cancellingCancelsThePageInFlight() {
    CompletableFuture<List<Integer>> second = new CompletableFuture<>();
    listing(number -> number == 1 ? two(1) : second).publisher().subscribe(subscriber);
    subscriber.subscription().request(9);

    subscriber.subscription().cancel();
    subscriber.subscription().cancel();
    subscriber.subscription().request(1);
    subscriber.subscription().request(0);

    assertThat(second).isCancelled();
    assertThat(fetched).containsExactly(1, 2);
    assertThat(subscriber.signals).containsExactly(1, -1);
  }

  @Test
  void cancellingWhileACallBeginsCancelsIt() {
    CompletableFuture<List<Integer>> page = new CompletableFuture<>();
    listing(
            number -> {
              subscriber.subscription().cancel();
              return page;
            })
        .publisher()
        .subscribe(subscriber);

    subscriber.subscription().request(1);

    assertThat(page).isCancelled();
    assertThat(subscriber.signals).isEmpty();
  }

  @Test
  void aBadRequestCancelsThePageInFlight() {
    CompletableFuture<List<Integer>> page = new CompletableFuture<>();
    listing(number -> page).publisher().subscribe(subscriber);
    subscriber.subscription().request(1);

    subscriber.subscription().request(-1);

    assertThat(page).isCancelled();
    assertThat(subscriber.signals).hasSize(1);
    assertThat(subscriber.signals.get(0))
        .isInstanceOf(IllegalArgumentException.class)
        .asString()
        .contains("1 or more");
  }

  @Test
  void failuresArriveWithoutWhatFuturesWrapAroundThem() {
    IllegalStateException failure = new IllegalStateException("lost");
    listing(
            number ->
                number == 1
                    ? two(1)
                    : CompletableFuture.failedFuture(new CompletionException("wrapped", failure)))
        .publisher()
        .subscribe(subscriber);

    subscriber.subscription().request(9);
    subscriber.subscription().request(9);

    assertThat(subscriber.signals).containsExactly(1, -1, failure);
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void aCallThatCannotBeginIsAFailure() {
    IllegalStateException closed = new IllegalStateException("closed");
    listing(
            number -> {
              throw closed;
            })
        .publisher()
        .subscribe(subscriber);

    subscriber.subscription().request(1);

    assertThat(subscriber.signals).containsExactly(closed);
  }

  @Test
  void whatASubscriberThrowsIsItsEnd() {
    IllegalStateException failure = new IllegalStateException("full");
    Subscriber throwing =
        new Subscriber() {
          @Override
          public void onNext(Integer item) {
            super.onNext(item);
            throw failure;
          }

          @Override
          public void onError(Throwable problem) {
            super.onError(problem);
            throw new IllegalStateException("and again");
          }
        };
    listing(PublisherTest::two).publisher().subscribe(throwing);

    throwing.subscription().request(9);
    throwing.subscription().request(9);

    assertThat(throwing.signals).containsExactly(1, failure);
    assertThat(fetched).containsExactly(1);
  }

  @Test
  void nothingIsSignalledBeforeOnSubscribeHasReturned() {
    Subscriber eager =
        new Subscriber() {
          @Override
          public void onSubscribe(Flow.Subscription given) {
            given.request(9);
            signals.add("subscribed");
          }
        };

    listing(PublisherTest::two).publisher().subscribe(eager);

    assertThat(eager.signals).containsExactly("subscribed", 1, -1, 2, -2, 3, -3, "complete");
  }

  @Test
  void aSubscriberThatRequestsOneByOneDoesNotPileUpOnTheStack() {
    int many = 5_000;
    List<Integer> depths = new ArrayList<>();
    Subscriber oneByOne =
        new Subscriber() {
          @Override
          public void onNext(Integer item) {
            depths.add(new Throwable().getStackTrace().length);
            subscription().request(1);
          }
        };
    Paginators.single(
            "listThings",
            options -> List.<Integer>of(),
            options -> CompletableFuture.completedFuture(IntStream.range(0, many).boxed().toList()),
            Function.identity(),
            Reading::malformed)
        .publisher()
        .subscribe(oneByOne);

    oneByOne.subscription().request(1);

    assertThat(depths).hasSize(many).allMatch(depth -> depth < 200);
    assertThat(oneByOne.signals).containsExactly("complete");
  }

  @Test
  void nobodyIsHeldOnToAfterTheEnd() {
    List<WeakReference<?>> gone = new ArrayList<>();
    Flow.Subscription ended = subscribed(gone);
    ended.request(Long.MAX_VALUE);
    Flow.Subscription cancelled = subscribed(gone);
    cancelled.request(1);
    cancelled.cancel();
    Flow.Subscription refused = subscribed(gone);
    refused.request(1);
    refused.request(0);

    for (int i = 0; i < 100 && gone.stream().anyMatch(each -> each.get() != null); i++) {
      System.gc();
    }
    assertThat(gone).allSatisfy(each -> assertThat(each.get()).isNull());
    List.of(ended, cancelled, refused).forEach(each -> each.request(1));
  }

  /** A subscription, of whose subscriber and pages nothing else knows. */
  private Flow.Subscription subscribed(List<WeakReference<?>> known) {
    fetched.clear();
    Subscriber forgotten = new Subscriber();
    known.add(new WeakReference<>(forgotten));
    listing(
            number -> {
              List<Integer> page = new ArrayList<>(List.of(number, -number));
              known.add(new WeakReference<>(page));
              return CompletableFuture.completedFuture(page);
            })
        .publisher()
        .subscribe(forgotten);
    return forgotten.subscription();
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void somebodyHasToSubscribe() {
    assertThatThrownBy(() -> listing(PublisherTest::two).publisher().subscribe(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("subscriber must not be null");
  }
}
