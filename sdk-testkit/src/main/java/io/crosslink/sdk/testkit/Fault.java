package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A fault to inject into calls to a fake: its kind, and the calls that it applies to, which are all
 * calls unless narrowed down. Immutable; each method returns a new fault.
 *
 * <pre>{@code
 * zenlayer.inject(Fault.throttled().on("createPrivateConnect").times(2));
 * huawei.inject(Fault.lostResponse().on("deleteVpnConnection").onCalls(1));
 * huawei.inject(Fault.status(503).atRate(0.05, 42));
 * huawei.inject(Fault.forbidden().on("deleteCustomerGateway").onResource(id));
 * }</pre>
 *
 * <p>Criteria are combined: a call must meet all of them.
 */
public final class Fault {
  /** The kinds of faults. More can be added in minor versions. */
  public enum Kind {
    /** The service rejects the request because of too many requests; it is not applied. */
    THROTTLED,
    /** The service rejects the request because it is busy; it is not applied. */
    SERVICE_BUSY,
    /** The service returns a server error; the request is not applied. */
    STATUS,
    /** The connection is reset before the request is processed; it is not applied. */
    CONNECTION_RESET,
    /** The request is applied, then the connection is reset instead of a response. */
    LOST_RESPONSE,
    /** There is never a response; the request is not applied. */
    NO_RESPONSE,
    /** The request is applied, but its response ends in the middle of the JSON. */
    TRUNCATED_RESPONSE,
    /** The request is applied, and its response contains an unknown enum value. */
    UNKNOWN_ENUM_VALUE,
    /** The request is applied, and its response contains an unknown property. */
    UNKNOWN_PROPERTY,
    /** The request is accepted, but the asynchronous transition that it starts fails. */
    ASYNC_FAILURE,
    /** The service rejects the request with an error that the test chooses; it is not applied. */
    REJECTED,
    /** The service rejects the request because the caller is not allowed to do this. */
    FORBIDDEN,
    /** The service rejects the request because the state of the resource does not allow it. */
    CONFLICT,
    /** The service rejects the request because a quota is exhausted. */
    QUOTA_EXCEEDED,
    /** The service rejects the request because the resource does not exist. */
    NOT_FOUND,
    /** The service rejects the login, or the signature where that is the login. */
    LOGIN_REJECTED,
    /** An intermediary responds in place of the service; the request is not applied. */
    INTERMEDIARY
  }

  /**
   * What happens to a call.
   *
   * @param kind the kind
   * @param status the HTTP status, or 0
   * @param code the error code that the test chooses, or null
   * @param message the message that the test chooses, or null
   */
  private record Effect(Kind kind, int status, @Nullable String code, @Nullable String message) {}

  private final Effect effect;
  private final Set<String> operations;
  private final @Nullable String resource;
  private final Set<Integer> callNumbers;
  private final int times;
  private final double rate;
  private final long seed;

  private Fault(
      Effect effect,
      Set<String> operations,
      @Nullable String resource,
      Set<Integer> callNumbers,
      int times,
      double rate,
      long seed) {
    this.effect = effect;
    this.operations = operations;
    this.resource = resource;
    this.callNumbers = callNumbers;
    this.times = times;
    this.rate = rate;
    this.seed = seed;
  }

  private static Fault of(Kind kind, int status) {
    return of(new Effect(kind, status, null, null));
  }

  private static Fault of(Effect effect) {
    return new Fault(effect, Set.of(), null, Set.of(), Integer.MAX_VALUE, 1, 0);
  }

  /** {@return the provider's rejection because of too many requests} */
  public static Fault throttled() {
    return of(Kind.THROTTLED, 429);
  }

  /** {@return the provider's retryable rejection because it is busy} */
  public static Fault serviceBusy() {
    return of(Kind.SERVICE_BUSY, 0);
  }

  /**
   * Returns a server error.
   *
   * @param status the HTTP status, 500 to 599
   * @return the fault
   * @throws IllegalArgumentException if the status is out of this range
   */
  public static Fault status(int status) {
    Arguments.check(status >= 500 && status <= 599, "status must be 500 to 599, not " + status);
    return of(Kind.STATUS, status);
  }

  /** {@return a connection reset before the request is applied} */
  public static Fault connectionReset() {
    return of(Kind.CONNECTION_RESET, 0);
  }

  /** {@return a connection reset after the request has been applied, instead of its response} */
  public static Fault lostResponse() {
    return of(Kind.LOST_RESPONSE, 0);
  }

  /**
   * {@return a call without any response, which ends by the attempt timeout of the client; the
   * request is not applied}
   */
  public static Fault noResponse() {
    return of(Kind.NO_RESPONSE, 0);
  }

  /** {@return a response that ends in the middle of its JSON; the request is applied} */
  public static Fault truncatedResponse() {
    return of(Kind.TRUNCATED_RESPONSE, 0);
  }

  /** {@return a response with an unknown value in place of an enum value, if it contains any} */
  public static Fault unknownEnumValue() {
    return of(Kind.UNKNOWN_ENUM_VALUE, 0);
  }

  /** {@return a response with an unknown property} */
  public static Fault unknownProperty() {
    return of(Kind.UNKNOWN_PROPERTY, 0);
  }

  /**
   * Returns a failure of the transition that a request starts: the request is accepted, but the
   * resource ends in a failed status, disappears, or stays as it was, as with the real service.
   *
   * @return the fault
   */
  public static Fault asyncFailure() {
    return of(Kind.ASYNC_FAILURE, 0);
  }

  /**
   * Returns a rejection in the form of the provider's errors. The request is not applied.
   *
   * @param status the HTTP status, 400 to 599
   * @param code the error code, such as {@code VPN.0001}
   * @param message the message
   * @return the fault
   * @throws IllegalArgumentException if the status is out of this range, or code or message is null
   *     or blank
   */
  public static Fault rejected(int status, String code, String message) {
    checkErrorStatus(status);
    Arguments.notBlank("code", code);
    Arguments.notBlank("message", message);
    return of(new Effect(Kind.REJECTED, status, code, message));
  }

  /**
   * {@return the provider's rejection because the caller lacks a permission, which clients throw as
   * a {@code PermissionDeniedException}}
   */
  public static Fault forbidden() {
    return of(Kind.FORBIDDEN, 0);
  }

  /**
   * {@return the provider's rejection because of the state of the resource, which clients throw as
   * a {@code ConflictException}; unlike {@link #serviceBusy()} it is not retried}
   */
  public static Fault conflict() {
    return of(Kind.CONFLICT, 0);
  }

  /**
   * {@return the provider's rejection because a quota is exhausted, which clients throw as an
   * {@code InvalidRequestException}; no provider documents a code for it, so it has the general one
   * of requests that exceed a limit}
   */
  public static Fault quotaExceeded() {
    return of(Kind.QUOTA_EXCEEDED, 0);
  }

  /**
   * {@return the provider's rejection because the resource does not exist, which clients throw as a
   * {@code NotFoundException}}
   */
  public static Fault notFound() {
    return of(Kind.NOT_FOUND, 0);
  }

  /**
   * Returns a rejected login. On Huawei Cloud it applies to the operations of IAM that log in, with
   * a password or an ID token, and clients throw a {@code CredentialsException} whose cause is an
   * {@code AuthenticationException}; clients with an access key do not log in. On Zenlayer it is
   * the rejected signature or token of any operation, which clients throw as an {@code
   * AuthenticationException}.
   *
   * @return the fault
   */
  public static Fault loginRejected() {
    return of(Kind.LOGIN_REJECTED, 401);
  }

  /**
   * {@return the HTML page with status 404 of a proxy or load balancer in front of the service,
   * which clients throw as an {@code IntermediaryResponseException}: it does not mean that the
   * resource is absent}
   */
  public static Fault intermediaryNotFound() {
    return intermediary(404);
  }

  /**
   * {@return the HTML page with status 403 of a proxy or load balancer in front of the service,
   * which clients throw as an {@code IntermediaryResponseException}: it does not mean that the
   * caller lacks a permission}
   */
  public static Fault intermediaryForbidden() {
    return intermediary(403);
  }

  /**
   * Returns the HTML page of a proxy or load balancer in front of the service. The request is not
   * applied.
   *
   * @param status the HTTP status, 400 to 599
   * @return the fault
   * @throws IllegalArgumentException if the status is out of this range
   */
  public static Fault intermediary(int status) {
    checkErrorStatus(status);
    return of(Kind.INTERMEDIARY, status);
  }

  private static void checkErrorStatus(int status) {
    Arguments.check(status >= 400 && status <= 599, "status must be 400 to 599, not " + status);
  }

  /**
   * Limits the fault to operations.
   *
   * @param operations their operation ids, such as {@code createPrivateConnect}; none for all
   *     operations
   * @return the narrower fault
   * @throws IllegalArgumentException if an operation id is null
   */
  public Fault on(String... operations) {
    Set<String> all = new TreeSet<>();
    for (String operation : operations) {
      all.add(Arguments.notNull("operation", operation));
    }
    return new Fault(effect, all, resource, callNumbers, times, rate, seed);
  }

  /**
   * Limits the fault to calls for one resource.
   *
   * @param id the id of the resource, as the request contains it in its path, query or body; any
   *     other complete value is found as well, such as the name in a request to create something
   * @return the narrower fault
   * @throws IllegalArgumentException if {@code id} is null or blank
   */
  public Fault onResource(String id) {
    Arguments.notBlank("id", id);
    return new Fault(effect, operations, id, callNumbers, times, rate, seed);
  }

  /**
   * Limits the number of times that the fault takes effect, to the first calls that meet the other
   * criteria.
   *
   * @param times the largest number of times
   * @return the narrower fault
   * @throws IllegalArgumentException if the number is not positive
   */
  public Fault times(int times) {
    Arguments.check(times > 0, "times must be positive, not " + times);
    return new Fault(effect, operations, resource, callNumbers, times, rate, seed);
  }

  /**
   * Limits the fault to certain calls of its operations, counted from its injection.
   *
   * @param numbers the numbers of the calls, the first call being 1; none for all calls
   * @return the narrower fault
   * @throws IllegalArgumentException if a number is not positive
   */
  public Fault onCalls(int... numbers) {
    Set<Integer> all = new TreeSet<>();
    for (int number : numbers) {
      Arguments.check(number > 0, "Calls are counted from 1, not " + number);
      all.add(number);
    }
    return new Fault(effect, operations, resource, all, times, rate, seed);
  }

  /**
   * Limits the fault to a random share of the calls. The same seed selects the same calls if they
   * arrive in the same order.
   *
   * @param rate the probability that the fault applies to a call, 0 to 1
   * @param seed the seed of the random numbers
   * @return the narrower fault
   * @throws IllegalArgumentException if the rate is not 0 to 1
   */
  public Fault atRate(double rate, long seed) {
    Arguments.check(rate >= 0 && rate <= 1, "rate must be 0 to 1, not " + rate);
    return new Fault(effect, operations, resource, callNumbers, times, rate, seed);
  }

  /** {@return the kind of the fault} */
  public Kind kind() {
    return effect.kind;
  }

  /** {@return the HTTP status of the response, or 0 if it depends on the kind and the provider} */
  public int status() {
    return effect.status;
  }

  /** {@return the error code that the test has chosen, or null} */
  public @Nullable String code() {
    return effect.code;
  }

  /** {@return the message that the test has chosen, or null} */
  public @Nullable String message() {
    return effect.message;
  }

  /** {@return the operation ids that the fault is limited to, empty for all operations} */
  public Set<String> operations() {
    return Collections.unmodifiableSet(operations);
  }

  /** {@return the id of the resource that the fault is limited to, or null for all resources} */
  public @Nullable String resource() {
    return resource;
  }

  /** {@return the numbers of the calls that the fault is limited to, empty for all calls} */
  public Set<Integer> callNumbers() {
    return Collections.unmodifiableSet(callNumbers);
  }

  /** {@return the largest number of times that the fault takes effect} */
  public int times() {
    return times;
  }

  /** {@return the probability that the fault applies to a call, 1 by default} */
  public double rate() {
    return rate;
  }

  /** {@return the seed of the random numbers, 0 by default} */
  public long seed() {
    return seed;
  }

  /** {@return the fault as a text} */
  @Override
  public String toString() {
    String what = effect.kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return what
        + (effect.kind == Kind.LOGIN_REJECTED || effect.kind == Kind.THROTTLED || effect.status == 0
            ? ""
            : " " + effect.status)
        + (effect.code == null ? "" : " " + effect.code)
        + (operations.isEmpty() ? "" : " on " + String.join(", ", operations))
        + (resource == null ? "" : " of " + resource)
        + (callNumbers.isEmpty() ? "" : ", calls " + callNumbers)
        + (times == Integer.MAX_VALUE ? "" : ", " + FakeCloud.times(times))
        + (rate == 1 ? "" : ", rate " + rate + " with seed " + seed);
  }
}
