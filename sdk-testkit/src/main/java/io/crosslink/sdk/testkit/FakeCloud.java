package io.crosslink.sdk.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.crosslink.sdk.testkit.internal.FakeServer;
import io.crosslink.sdk.testkit.internal.FakeService;
import io.crosslink.sdk.testkit.internal.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the fakes of all clouds have in common: where they listen, how their time passes, what goes
 * wrong, and what they were asked for.
 *
 * <p>Fakes are independent of one another and safe for use by many threads.
 *
 * @param <F> the type of the fake
 */
public abstract sealed class FakeCloud<F extends FakeCloud<F>> implements AutoCloseable
    permits FakeZenlayer, FakeHuaweiVpn {
  private final Pace pace;
  private final FakeServer server;

  FakeCloud(Pace pace, FakeService service, int port) {
    this.pace = pace;
    this.server = FakeServer.start(service, port);
  }

  abstract F self();

  static <T> Optional<T> find(List<T> all, Function<T, @Nullable String> id, String wanted) {
    return all.stream().filter(each -> wanted.equals(id.apply(each))).findFirst();
  }

  /** {@return the base URL, on 127.0.0.1} */
  public final String endpoint() {
    return server.endpoint();
  }

  /** {@return the time that the fake and its clients go by} */
  public final VirtualTime time() {
    return pace.time();
  }

  /**
   * Sets how long changes take that begin from now on: so many polls still show the status in
   * between, such as {@code DELETING}, and the one after them the final status. A poll is an answer
   * that shows or lists the resource. Default: 2.
   *
   * @param polls the number, 0 for changes that are done at once
   * @return this fake
   * @throws IllegalArgumentException if the number is negative
   */
  public final F pollsPerChange(int polls) {
    pace.pollsPerChange(polls);
    return self();
  }

  /**
   * Sets how long changes take that begin from now on, however often they are polled meanwhile.
   *
   * @param duration how much of {@link #time()}
   * @return this fake
   * @throws IllegalArgumentException if the duration is negative
   */
  public final F timePerChange(Duration duration) {
    pace.timePerChange(duration);
    return self();
  }

  /**
   * Lets something go wrong from now on. Several faults may be there at a time; of those that a
   * call meets the one injected first happens.
   *
   * @param fault what goes wrong, and with which calls
   * @return this fake
   * @throws IllegalArgumentException if the fault names an operation that there is not
   */
  public final F inject(Fault fault) {
    server.inject(fault);
    return self();
  }

  /**
   * Lets nothing go wrong from now on.
   *
   * @return this fake
   */
  public final F clearFaults() {
    server.clearFaults();
    return self();
  }

  /** {@return the requests answered so far, oldest first; a copy that cannot be changed} */
  public final List<RecordedCall> calls() {
    return server.conversation().calls();
  }

  /**
   * Returns the requests for one operation.
   *
   * @param operation the Java name of the operation, such as {@code destroyPrivateConnect}
   * @return the requests answered so far, oldest first
   */
  public final List<RecordedCall> calls(String operation) {
    return server.conversation().calls(operation);
  }

  /**
   * Tells somebody of every request from now on.
   *
   * @param listener hears of each once its answer is known, before it is sent; called by one thread
   *     at a time
   * @return this fake
   */
  public final F onCall(Consumer<? super RecordedCall> listener) {
    server.conversation().listen(listener);
    return self();
  }

  /** {@return all requests answered so far, one on a line, without secrets} */
  public final String conversation() {
    return calls().isEmpty()
        ? "no calls"
        : calls().stream().map(RecordedCall::toString).collect(Collectors.joining("\n"));
  }

  /**
   * Fails unless an operation was asked for so many times, retries included.
   *
   * @param operation its Java name
   * @param times how often
   * @throws AssertionError if it was another number; tells the whole conversation
   */
  public final void assertCalled(String operation, int times) {
    check(operation, "called", times, calls(operation).size());
  }

  /**
   * Fails if an operation was asked for more often, retries included. For what must never be sent
   * twice, whether it was sent at all or not.
   *
   * @param operation its Java name
   * @param times how often at the most
   * @throws AssertionError if it was more; tells the whole conversation
   */
  public final void assertCalledAtMost(String operation, int times) {
    int actual = calls(operation).size();
    if (actual > times) {
      throw problem(operation, "called at most", times, actual);
    }
  }

  /**
   * Fails unless an operation was carried out so many times. Requests that were refused do not
   * count; those whose answer was lost do.
   *
   * @param operation its Java name
   * @param times how often
   * @throws AssertionError if it was another number; tells the whole conversation
   */
  public final void assertCarriedOut(String operation, int times) {
    long actual = calls(operation).stream().filter(RecordedCall::isCarriedOut).count();
    check(operation, "carried out", times, actual);
  }

  /**
   * Fails unless an operation was carried out on one resource so many times.
   *
   * @param operation its Java name
   * @param id the id of the resource, as the request has it in its path or body
   * @param times how often
   * @throws AssertionError if it was another number; tells the whole conversation
   */
  public final void assertCarriedOut(String operation, String id, int times) {
    long actual =
        calls(operation).stream().filter(call -> call.isCarriedOut() && call.isAbout(id)).count();
    check(operation, "carried out on " + id, times, actual);
  }

  private void check(String operation, String verb, int expected, long actual) {
    if (actual != expected) {
      throw problem(operation, verb, expected, actual);
    }
  }

  private AssertionError problem(String operation, String verb, int expected, long actual) {
    return new AssertionError(
        "Expected %s to be %s %d times, but it was %d times:%n%s"
            .formatted(operation, verb, expected, actual, conversation().indent(2)));
  }

  /**
   * Returns the WireMock server underneath, to add stubs for what this fake does not do. Stubs win
   * over the fake; they check no signature and are not recorded in {@link #calls()}. WireMock's own
   * request journal is off, since it would keep secrets, and its {@code reset…} methods would
   * switch off the fake itself.
   *
   * @return the server, running
   */
  public final WireMockServer wireMock() {
    return server.wireMock();
  }

  /** Stops the server. */
  @Override
  public final void close() {
    server.close();
  }
}
