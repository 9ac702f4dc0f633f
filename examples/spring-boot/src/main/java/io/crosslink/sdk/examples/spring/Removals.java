package io.crosslink.sdk.examples.spring;

import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Service;

/** The removals that were started; none of them occupies a thread. */
@Service
class Removals {
  private final SdnClient sdn;
  private final Map<String, Removal> removals = new ConcurrentSkipListMap<>();

  Removals(SdnClient sdn) {
    this.sdn = sdn;
  }

  List<Removal> all() {
    return List.copyOf(removals.values());
  }

  /** Starts a removal, unless it has been started; one that has failed is started again. */
  void start(String id) {
    Removal begun = Removal.begun(id);
    Removal current =
        removals.compute(id, (same, old) -> old == null || !old.error().isEmpty() ? begun : old);
    if (current == begun) {
      remove(id);
    }
  }

  private void remove(String id) {
    sdn.privateConnects()
        .removeAsync(
            id,
            WaitOptions.defaults()
                .withPollInterval(Duration.ofSeconds(1))
                .withListener(progress -> seen(id, progress)))
        .whenComplete((removed, failure) -> ended(id, failure));
  }

  private void seen(String id, WaitProgress progress) {
    String status = progress.status();
    if (status != null) {
      removals.computeIfPresent(id, (same, old) -> old.seen(status));
    }
  }

  private void ended(String id, Throwable failure) {
    removals.computeIfPresent(
        id, (same, old) -> failure == null ? old.succeeded() : old.failed(message(failure)));
  }

  /** Messages of the SDK contain no secrets. */
  private static String message(Throwable failure) {
    return SdkException.from(failure).map(Throwable::getMessage).orElse("Unexpected error");
  }
}
