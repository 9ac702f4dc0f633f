package io.crosslink.sdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.CallEvent;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A registry that rejects misuse, such as stopping an observation twice, and records all
 * observations. Clients ignore what their listeners throw, so that is recorded, too.
 */
final class Recorder implements ObservationHandler<Observation.Context> {
  final TestObservationRegistry registry = TestObservationRegistry.create();
  private final List<Observation.Context> started = new CopyOnWriteArrayList<>();
  private final List<Observation.Context> stopped = new CopyOnWriteArrayList<>();
  private final Map<Observation.Context, Map<String, String>> lowAtStart =
      new ConcurrentHashMap<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  Recorder() {
    registry.observationConfig().observationHandler(this);
  }

  /** Returns the same listener, whose failures are recorded. */
  Consumer<CallEvent> watching(Consumer<CallEvent> listener) {
    return event -> {
      try {
        listener.accept(event);
      } catch (Throwable e) {
        failures.add(e);
      }
    };
  }

  @Override
  public boolean supportsContext(Observation.Context context) {
    return true;
  }

  @Override
  public void onStart(Observation.Context context) {
    started.add(context);
    lowAtStart.put(context, low(context));
  }

  @Override
  public void onStop(Observation.Context context) {
    stopped.add(context);
  }

  /** {@return the observations with a name, in the order of their starts} */
  List<Observation.Context> named(String name) {
    return started.stream().filter(context -> name.equals(context.getName())).toList();
  }

  /** Returns whether all observations have ended. */
  boolean isQuiet() {
    return stopped.size() == started.size();
  }

  /** Waits until all have ended, which another thread may report than the one that calls. */
  void awaitQuiet() {
    while (!isQuiet()) {
      Thread.onSpinWait();
    }
  }

  void assertAllEndedOnce() {
    assertThat(failures).isEmpty();
    assertThat(stopped).containsExactlyInAnyOrderElementsOf(started);
    assertThat(registry.getCurrentObservationScope()).isNull();
  }

  /** {@return the values of low cardinality that an observation had when it started} */
  Map<String, String> lowAtStart(Observation.Context context) {
    return lowAtStart.get(context);
  }

  static Map<String, String> low(Observation.Context context) {
    return map(context.getLowCardinalityKeyValues());
  }

  static Map<String, String> high(Observation.Context context) {
    return map(context.getHighCardinalityKeyValues());
  }

  private static Map<String, String> map(KeyValues values) {
    Map<String, String> map = new TreeMap<>();
    for (KeyValue value : values) {
      map.put(value.getKey(), value.getValue());
    }
    return map;
  }

  static @Nullable Object parent(Observation.Context context) {
    return context.getParentObservation() == null
        ? null
        : context.getParentObservation().getContextView();
  }
}
