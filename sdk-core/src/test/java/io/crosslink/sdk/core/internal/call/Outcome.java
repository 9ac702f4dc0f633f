package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.TransportException;
import java.util.function.IntSupplier;

/**
 * What callers see of a fault, and what the peer sees of them: of an operation that may be
 * repeated, and of a create, which must not be.
 */
enum Outcome {
  /** Nothing was sent, so trying again is safe whatever the operation. */
  NOT_SENT(TransportException.class, false, 2, 2),
  /** Nothing was sent, and trying again would not help. */
  HOPELESS(TransportException.class, false, 1, 1),
  /** Nothing was sent in time. */
  NOT_SENT_IN_TIME(ApiTimeoutException.class, false, 2, 2),
  /** The answer got lost. */
  LOST(TransportException.class, true, 2, 1),
  /** The answer did not come in time. */
  LATE(ApiTimeoutException.class, true, 2, 1),
  /** A success came, but nobody can say what it says. */
  UNREADABLE(ResponseFormatException.class, true, 1, 1);

  /** Enough to see whether there is another attempt. */
  static final RetryPolicy TWICE = RetryPolicy.defaults().withMaxAttempts(2);

  private final Class<? extends CallException> type;
  private final boolean sent;
  private final int attemptsToShow;
  private final int attemptsToCreate;

  Outcome(
      Class<? extends CallException> type, boolean sent, int attemptsToShow, int attemptsToCreate) {
    this.type = type;
    this.sent = sent;
    this.attemptsToShow = attemptsToShow;
    this.attemptsToCreate = attemptsToCreate;
  }

  /** Calls a server that is at fault whatever comes. */
  CallException of(Mode mode, RawServer server, String message) {
    return of(mode, server, message, Things.at(server.url()));
  }

  /** Calls a server with a client of one's own making. */
  CallException of(Mode mode, RawServer server, String message, Things.Builder client) {
    return of(mode, () -> server.heads().size(), message, client);
  }

  /** Returns what the create failed with. */
  CallException of(Mode mode, IntSupplier arrivals, String message, Things.Builder client) {
    Things things = client.retryPolicy(TWICE).build();
    int before = arrivals.getAsInt();

    fail(mode, things, things.show("t-1"), attemptsToShow, message);
    CallException problem =
        fail(mode, things, things.create(Thing.of("t-1")), attemptsToCreate, message);

    assertThat(arrivals.getAsInt() - before)
        .as("arrivals")
        .isEqualTo(sent ? attemptsToShow + attemptsToCreate : 0);
    return problem;
  }

  private CallException fail(
      Mode mode, Things things, WireCall<Thing> wire, int attempts, String message) {
    CallException problem =
        catchThrowableOfType(CallException.class, () -> mode.call(things, wire));
    assertThat(problem).isExactlyInstanceOf(type).hasMessageStartingWith(message);
    assertThat(problem.mayHaveBeenApplied()).isEqualTo(sent);
    assertThat(problem.attempts()).isEqualTo(attempts);
    return problem;
  }
}
