package io.crosslink.sdk.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.testkit.internal.service.FakeService;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the fakes of all clouds have in common: the endpoint, the duration of transitions, injected
 * faults, and recorded calls.
 *
 * <p>Operations are named by their operation id, such as {@code destroyPrivateConnect}.
 *
 * <p>Fakes are independent of each other and safe for use by multiple threads.
 *
 * @param <F> the type of the fake
 */
public abstract sealed class FakeCloud<F extends FakeCloud<F>> implements AutoCloseable
    permits FakeZenlayer, FakeHuaweiCloud {
  private static final int LARGEST_PORT = 65_535;

  private final VirtualTime time;
  private final TransitionTimer timer;
  private final FakeServer server;
  private final String endpoint; // the server forgets its port when it stops

  FakeCloud(VirtualTime time, TransitionTimer timer, FakeService service, int port) {
    this.time = time;
    this.timer = timer;
    this.server = new FakeServer(service, time, port);
    this.endpoint = server.endpoint();
  }

  abstract F self();

  final void accept(OtherRequests requests) {
    server.accept(requests);
  }

  final List<FaultPlan.Waiting> waitingFaults() {
    return server.waitingFaults();
  }

  static VirtualTime checkedTime(VirtualTime time) {
    return Arguments.notNull("time", time);
  }

  static int checkedPort(int port) {
    Arguments.check(
        port >= 0 && port <= LARGEST_PORT,
        "port must be 0 (for a free one) to " + LARGEST_PORT + ", not " + port);
    return port;
  }

  /** {@return the base URL of the fake, {@code http} on 127.0.0.1} */
  public final String endpoint() {
    return endpoint;
  }

  /** {@return the virtual time of the fake and of its clients} */
  public final VirtualTime time() {
    return time;
  }

  /**
   * Makes the transitions that begin from now on take a number of polls: that many polls still
   * return the transitional status, such as {@code DELETING}, and the next one the final status. A
   * poll is a response that contains the resource, on its own or in a list. The default is 2.
   *
   * @param polls the number of polls, 0 for transitions that complete immediately
   * @return this fake
   * @throws IllegalArgumentException if the number is negative
   */
  public final F pollsPerTransition(int polls) {
    timer.pollsPerTransition(polls);
    return self();
  }

  /**
   * Makes the transitions that begin from now on take an amount of {@link #time() virtual time},
   * regardless of the number of polls.
   *
   * @param duration the duration of a transition
   * @return this fake
   * @throws IllegalArgumentException if the duration is null or negative
   */
  public final F timePerTransition(Duration duration) {
    timer.timePerTransition(Arguments.notNull("duration", duration));
    return self();
  }

  /**
   * Injects a fault into calls from now on. Multiple faults can be active; if several of them apply
   * to a call, the one that was injected first takes effect.
   *
   * @param fault the fault, and the calls that it applies to
   * @return this fake
   * @throws IllegalArgumentException if the fault is null or names an operation that does not exist
   */
  public final F inject(Fault fault) {
    server.inject(Arguments.notNull("fault", fault));
    return self();
  }

  /**
   * Removes all faults.
   *
   * @return this fake
   */
  public final F clearFaults() {
    server.clearFaults();
    return self();
  }

  /** {@return all calls so far, oldest first; an immutable copy} */
  public final List<RecordedCall> calls() {
    return server.recorder().calls();
  }

  /**
   * Returns the calls of one operation.
   *
   * @param operation the operation id, such as {@code destroyPrivateConnect}
   * @return the calls so far, oldest first; an immutable copy
   * @throws IllegalArgumentException if there is no such operation
   */
  public final List<RecordedCall> calls(String operation) {
    server.checkOperation(Arguments.notNull("operation", operation));
    return calls().stream().filter(call -> call.operation().equals(operation)).toList();
  }

  /**
   * Registers a listener for all calls from now on.
   *
   * @param listener receives each call when its response is determined, before that is sent; it is
   *     not called concurrently
   * @return this fake
   * @throws IllegalArgumentException if {@code listener} is null
   */
  public final F onCall(Consumer<? super RecordedCall> listener) {
    server.recorder().addListener(Arguments.notNull("listener", listener));
    return self();
  }

  /**
   * {@return all calls so far, one per line, without secrets; {@code no calls} if there are none}
   */
  public final String callLog() {
    List<RecordedCall> calls = calls();
    return calls.isEmpty()
        ? "no calls"
        : calls.stream().map(RecordedCall::toString).collect(Collectors.joining("\n"));
  }

  /**
   * Asserts how often an operation was called, retries included.
   *
   * @param operation the operation id
   * @param times the expected number of calls
   * @throws AssertionError if the number is a different one; its message contains the call log
   * @throws IllegalArgumentException if there is no such operation
   */
  public final void assertCalled(String operation, int times) {
    check(operation, "called", times, calls(operation).size());
  }

  /**
   * Asserts that an operation was not called more often, retries included. For operations that must
   * not be sent twice, whether or not they are sent at all.
   *
   * @param operation the operation id
   * @param times the largest accepted number of calls
   * @throws AssertionError if there were more calls; its message contains the call log
   * @throws IllegalArgumentException if there is no such operation
   */
  public final void assertCalledAtMost(String operation, int times) {
    int actual = calls(operation).size();
    if (actual > times) {
      throw failure(operation, "called at most", times, actual);
    }
  }

  /**
   * Asserts how often an operation was applied. Rejected requests do not count; those whose
   * response was lost do.
   *
   * @param operation the operation id
   * @param times the expected number
   * @throws AssertionError if the number is a different one; its message contains the call log
   * @throws IllegalArgumentException if there is no such operation
   */
  public final void assertApplied(String operation, int times) {
    long actual = calls(operation).stream().filter(RecordedCall::isApplied).count();
    check(operation, "applied", times, actual);
  }

  /**
   * Asserts how often an operation was applied to one resource.
   *
   * @param operation the operation id
   * @param id the id of the resource, as the request contains it in its path or body
   * @param times the expected number
   * @throws AssertionError if the number is a different one; its message contains the call log
   * @throws IllegalArgumentException if there is no such operation, or {@code id} is null
   */
  public final void assertApplied(String operation, String id, int times) {
    Arguments.notNull("id", id);
    long actual =
        calls(operation).stream().filter(call -> call.isApplied() && call.targets(id)).count();
    check(operation, "applied to " + id, times, actual);
  }

  private void check(String operation, String verb, int expected, long actual) {
    if (actual != expected) {
      throw failure(operation, verb, expected, actual);
    }
  }

  private AssertionError failure(String operation, String verb, int expected, long actual) {
    return new AssertionError(
        "Expected %s to be %s %s, but it was %s:%n%s"
            .formatted(operation, verb, times(expected), times(actual), callLog().indent(2)));
  }

  static String times(long count) {
    return count + (count == 1 ? " time" : " times");
  }

  /**
   * Returns the underlying WireMock server, to add stubs for what this fake does not do. Stubs take
   * precedence over the fake; they verify no signature and are not recorded in {@link #calls()}.
   * WireMock's {@code reset…} methods remove the stubs, and leave the fake as it is. Its own
   * request journal is disabled, since it would keep secrets.
   *
   * @return the server, running until this fake is closed
   */
  public final WireMockServer wireMock() {
    return server.wireMock();
  }

  /** Stops the server. Closing a fake that is closed has no effect. */
  @Override
  public final void close() {
    server.close();
  }

  /** {@return the type of the fake and its endpoint} */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + " at " + endpoint;
  }
}
