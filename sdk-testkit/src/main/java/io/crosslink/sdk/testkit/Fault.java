package io.crosslink.sdk.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with calls to a fake. Says what, and which calls: all of them, unless
 * narrowed down. Immutable; each method returns another fault.
 *
 * <pre>{@code
 * zenlayer.inject(Fault.throttled().on("createPrivateConnect").times(2));
 * huawei.inject(Fault.lostAnswer().on("deleteVpnConnection").onCalls(1));
 * huawei.inject(Fault.status(503).atRate(0.05, 42));
 * }</pre>
 */
public final class Fault {
  /** What goes wrong. */
  public enum Kind {
    /** The service answers that too many requests were sent; nothing was done. */
    THROTTLED,
    /** The service answers that it is busy and nothing was done. */
    BUSY,
    /** The service answers with a server error; nothing was done. */
    STATUS,
    /** The connection breaks before the request is looked at; nothing was done. */
    RESET,
    /** The request is carried out, then the connection breaks. */
    LOST_ANSWER,
    /** No answer ever comes; nothing was done. */
    STALL,
    /** The request is carried out, but its answer breaks off in the middle of the JSON. */
    TRUNCATED,
    /** The request is carried out, and its answer holds an enum value that nobody knows. */
    UNKNOWN_ENUM_VALUE,
    /** The request is carried out, and its answer holds a property that nobody knows. */
    UNKNOWN_PROPERTY,
    /** The request is accepted, but what it began fails later on. */
    ENDS_BADLY
  }

  private final Kind kind;
  private final int status;
  private final Set<String> operations;
  private final Set<Integer> calls;
  private final int times;
  private final @Nullable Double rate;
  private final long seed;

  private Fault(
      Kind kind,
      int status,
      Set<String> operations,
      Set<Integer> calls,
      int times,
      @Nullable Double rate,
      long seed) {
    this.kind = kind;
    this.status = status;
    this.operations = operations;
    this.calls = calls;
    this.times = times;
    this.rate = rate;
    this.seed = seed;
  }

  private static Fault of(Kind kind, int status) {
    return new Fault(kind, status, Set.of(), Set.of(), Integer.MAX_VALUE, null, 0);
  }

  /** {@return an answer that too many requests were sent} */
  public static Fault throttled() {
    return of(Kind.THROTTLED, 429);
  }

  /** {@return the provider's answer that it is busy, to be tried again} */
  public static Fault busy() {
    return of(Kind.BUSY, 0);
  }

  /**
   * Returns an answer with an error of the server.
   *
   * @param status the HTTP status, 500 to 599
   * @return the fault
   * @throws IllegalArgumentException if the status is another
   */
  public static Fault status(int status) {
    if (status < 500 || status > 599) {
      throw new IllegalArgumentException("The status must be 500 to 599, not " + status);
    }
    return of(Kind.STATUS, status);
  }

  /** {@return a connection that breaks before anything is done} */
  public static Fault reset() {
    return of(Kind.RESET, 0);
  }

  /** {@return a connection that breaks after everything is done} */
  public static Fault lostAnswer() {
    return of(Kind.LOST_ANSWER, 0);
  }

  /** {@return silence} */
  public static Fault stall() {
    return of(Kind.STALL, 0);
  }

  /** {@return an answer that breaks off in the middle of its JSON} */
  public static Fault truncated() {
    return of(Kind.TRUNCATED, 0);
  }

  /** {@return an answer with an enum value that nobody knows, where it holds an enum at all} */
  public static Fault unknownEnumValue() {
    return of(Kind.UNKNOWN_ENUM_VALUE, 0);
  }

  /** {@return an answer with a property that nobody knows} */
  public static Fault unknownProperty() {
    return of(Kind.UNKNOWN_PROPERTY, 0);
  }

  /**
   * Returns a change that is accepted and fails later on: what was to be created ends in a failed
   * state or disappears, as the service does it, and what was to be changed or deleted likewise.
   *
   * @return the fault
   */
  public static Fault endsBadly() {
    return of(Kind.ENDS_BADLY, 0);
  }

  /**
   * Narrows it down to operations.
   *
   * @param names their Java names, such as {@code createPrivateConnect}
   * @return the narrower fault
   */
  public Fault on(String... names) {
    return new Fault(kind, status, Set.of(names), calls, times, rate, seed);
  }

  /**
   * Narrows it down to the first calls, counted from the injection and of the named operations.
   *
   * @param number how many
   * @return the narrower fault
   * @throws IllegalArgumentException if the number is not positive
   */
  public Fault times(int number) {
    check(number > 0, "The number of times must be positive, not " + number);
    return new Fault(kind, status, operations, calls, number, rate, seed);
  }

  /**
   * Narrows it down to certain calls, counted from the injection and of the named operations.
   *
   * @param numbers their numbers, the first call being 1
   * @return the narrower fault
   * @throws IllegalArgumentException if a number is not positive
   */
  public Fault onCalls(Integer... numbers) {
    List<Integer> all = Arrays.asList(numbers);
    check(all.stream().allMatch(number -> number > 0), "Calls are counted from 1: " + all);
    return new Fault(kind, status, operations, new TreeSet<>(all), times, rate, seed);
  }

  /**
   * Narrows it down to some calls at random, the same for the same seed if the calls come in the
   * same order.
   *
   * @param share the share of calls that it happens to, 0 to 1
   * @param randomSeed where chance begins
   * @return the narrower fault
   * @throws IllegalArgumentException if the share is not 0 to 1
   */
  public Fault atRate(double share, long randomSeed) {
    check(share >= 0 && share <= 1, "The rate must be 0 to 1, not " + share);
    return new Fault(kind, status, operations, calls, times, share, randomSeed);
  }

  private static void check(boolean condition, String problem) {
    if (!condition) {
      throw new IllegalArgumentException(problem);
    }
  }

  /** {@return what goes wrong} */
  public Kind kind() {
    return kind;
  }

  /** {@return the HTTP status of the answer, or 0 if the kind tells} */
  public int status() {
    return status;
  }

  /** {@return the operations, none for all} */
  public Set<String> operations() {
    return operations;
  }

  /** {@return the calls by number, none for all} */
  public Set<Integer> calls() {
    return Set.copyOf(calls);
  }

  /** {@return how many calls at the most} */
  public int times() {
    return times;
  }

  /** {@return the share of calls, or null for all} */
  public @Nullable Double rate() {
    return rate;
  }

  /** {@return where chance begins} */
  public long seed() {
    return seed;
  }

  /** {@return the fault in words} */
  @Override
  public String toString() {
    String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return (status >= 500 ? what + " " + status : what)
        + (operations.isEmpty()
            ? ""
            : operations.stream().sorted().collect(Collectors.joining(", ", " on ", "")))
        + (calls.isEmpty() ? "" : ", calls " + calls)
        + (times == Integer.MAX_VALUE ? "" : ", " + times + " times")
        + (rate == null ? "" : ", rate " + rate + " with seed " + seed);
  }
}
