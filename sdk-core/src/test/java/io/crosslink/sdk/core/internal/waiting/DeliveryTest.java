package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.internal.util.WorkTracker;
import java.util.Collections;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private final AtomicInteger handedOver = new AtomicInteger();
  private final WorkTracker work =
      new WorkTracker() {
        @Override
        public void handOver() {
          handedOver.incrementAndGet();
        }

        @Override
        public void taken() {
          handedOver.decrementAndGet();
        }
      };

  /** Or a virtual clock would go on without them while the first one sleeps. */
  @Test
  void whatHasNotBegunCountsAsWork() {
    ConcurrentLinkedQueue<Integer> left = new ConcurrentLinkedQueue<>();

    Delivery.run(Collections.nCopies(10, () -> left.add(handedOver.get())), work);

    assertThat(left.peek()).isGreaterThan(5); // 9, unless this thread was stopped meanwhile
    assertThat(handedOver).hasValue(0);
  }
}
