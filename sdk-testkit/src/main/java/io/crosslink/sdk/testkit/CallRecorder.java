package io.crosslink.sdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.spec.Masking;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Records the calls to a fake, oldest first, and notifies listeners. */
final class CallRecorder {
  private final List<RecordedCall> calls = new ArrayList<>();
  private final List<Consumer<? super RecordedCall>> listeners = new ArrayList<>();

  synchronized void add(IntFunction<CallRecord> call) {
    RecordedCall recorded = new RecordedCall(call.apply(calls.size() + 1));
    calls.add(recorded);
    listeners.forEach(listener -> listener.accept(recorded));
  }

  synchronized void addListener(Consumer<? super RecordedCall> listener) {
    listeners.add(listener);
  }

  /** {@return all calls; an immutable copy} */
  synchronized List<RecordedCall> calls() {
    return List.copyOf(calls);
  }

  /** Returns a request as a text, secrets masked. */
  static String describe(FakeRequest request, @Nullable SpecOperation operation) {
    if (operation == null) {
      return request.method() + " " + request.path();
    }
    String target = operation.action().isEmpty() ? request.method() + " " + request.path() : "";
    String query = request.query().isEmpty() ? "" : "?" + request.query();
    return (target + query + " " + body(request, operation)).trim();
  }

  private static String body(FakeRequest request, SpecOperation operation) {
    if (request.body().length == 0) {
      return "";
    }
    try {
      JsonNode body = Json.mapper().readTree(request.body());
      return Masking.request(operation, body).toString();
    } catch (IOException e) {
      return "(not JSON)";
    }
  }
}
