package io.crosslink.sdk.testkit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.spec.Masking;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Records the calls to a fake, oldest first. */
public final class CallRecorder {
  private final List<CallRecord> calls = new ArrayList<>();
  private final List<Consumer<? super CallRecord>> listeners = new ArrayList<>();

  CallRecorder() {}

  synchronized void add(IntFunction<CallRecord> call) {
    CallRecord made = call.apply(calls.size() + 1);
    calls.add(made);
    listeners.forEach(listener -> listener.accept(made));
  }

  /** Passes every call from now on to a listener. */
  public synchronized void listen(Consumer<? super CallRecord> listener) {
    listeners.add(listener);
  }

  /** {@return all calls; a copy that cannot be changed} */
  public synchronized List<CallRecord> calls() {
    return List.copyOf(calls);
  }

  /** {@return the calls of one operation} */
  public List<CallRecord> calls(String operation) {
    return calls().stream().filter(call -> call.operation().equals(operation)).toList();
  }

  /** Shows what a request asked for, without its secrets. */
  static String show(FakeRequest request, @Nullable SpecOperation operation) {
    if (operation == null) {
      return request.method() + " " + request.path();
    }
    String place = operation.action().isEmpty() ? request.method() + " " + request.path() : "";
    String query = request.query().isEmpty() ? "" : "?" + request.query();
    return (place + query + " " + body(request, operation)).trim();
  }

  private static String body(FakeRequest request, SpecOperation operation) {
    if (request.body().length == 0) {
      return "";
    }
    try {
      JsonNode body = Json.mapper().readTree(request.body());
      return Masking.request(operation, body).toString();
    } catch (IOException e) {
      return "(no JSON)";
    }
  }
}
