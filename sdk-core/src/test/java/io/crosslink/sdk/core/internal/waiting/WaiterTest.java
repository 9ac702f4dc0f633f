package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.error.WaiterException.Reason;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Waiting, blocking and asynchronous alike. */
class WaiterTest {
  private static final CallDetails CALL =
      CallDetails.builder().provider("Acme").operation("show").requestId("r").build();
  private static final Duration INTERVAL = Duration.ofSeconds(5);

  private final FakeTime time = new FakeTime();
  private final List<WaitProgress> progress = new ArrayList<>();
  private final WaitOptions options =
      WaitOptions.defaults().withTimeout(Duration.ofSeconds(30)).withListener(progress::add);

  @AfterEach
  void clearInterruptFlag() {
    Thread.interrupted();
  }

  private static Waiter.Goal<String> goal(WhenNotFound absent) {
    return goal(absent, Set.of(), false);
  }

  private static Waiter.Goal<String> goal(
      WhenNotFound absent, Set<String> recoverable, boolean listed) {
    return new Waiter.Goal<>(
        "thing", status -> status, absent, Set.of("READY"), Set.of("FAILED"), recoverable, listed);
  }

  private Waiter<String> waiter(WhenNotFound absent) {
    return new Waiter<>(goal(absent), "t-1", seen -> true, options, time);
  }

  /** Sees one after the other: a status, null for an absent thing, or a failure. */
  private static Supplier<Optional<String>> looks(Object... seen) {
    Deque<Object> left = new ArrayDeque<>(List.of(seen));
    return () -> {
      Object next = left.size() == 1 ? left.getFirst() : left.removeFirst();
      if (next instanceof RuntimeException problem) {
        throw problem;
      }
      return next.equals("absent") ? Optional.empty() : Optional.of((String) next);
    };
  }

  private static ServiceError error(int status, boolean retryable) {
    return ServiceError.builder(status, "m").code("C").retryable(retryable).build();
  }

  private static List<CallException> passing() {
    return List.of(
        new TransportException("lost", CALL, new IOException()),
        new ApiTimeoutException(ApiTimeoutException.Limit.TOTAL, INTERVAL, CALL, null),
        new ResponseFormatException("unreadable", CALL, null),
        new IntermediaryResponseException(200, "https://host/", null, CALL),
        new RateLimitedException(error(429, true), CALL),
        new ServerException(error(500, false), CALL),
        new AuthenticationException(error(500, false), CALL), // a fault of the login service
        new ServerException(error(400, false), CALL), // by its code
        new ServerException(error(503, true), CALL));
  }

  private static List<RuntimeException> hopeless() {
    IOException untrusted = new SSLHandshakeException("no");
    untrusted.initCause(new CertificateException("untrusted"));
    return List.of(
        new PermissionDeniedException(error(403, false), CALL),
        new InvalidRequestException(error(400, false), CALL),
        new IntermediaryResponseException(404, "https://host/", null, CALL),
        new IntermediaryResponseException(401, "https://host/", null, CALL),
        new TransportException("TLS", CALL, untrusted),
        new CredentialsException("none"),
        new IllegalStateException("This client is closed"));
  }

  @ParameterizedTest
  @EnumSource
  void looksUntilTheThingIsAsWished(Mode mode) {
    assertThat(mode.await(waiter(WhenNotFound.FAILURE), looks("NEW", "BUILDING", "READY")))
        .contains("READY");
    assertThat(time.pauses()).containsExactly(INTERVAL, INTERVAL);
  }

  @ParameterizedTest
  @EnumSource
  void doesNotPauseIfItIsSoAlready(Mode mode) {
    assertThat(mode.await(waiter(WhenNotFound.FAILURE), looks("READY"))).contains("READY");
    assertThat(time.pauses()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void statesNobodyHasHeardOfKeepItWaiting(Mode mode) {
    assertThat(mode.await(waiter(WhenNotFound.FAILURE), looks("HYPERACTIVE", "ready", "READY")))
        .contains("READY");
  }

  @ParameterizedTest
  @EnumSource
  void aFailedStateEndsIt(Mode mode) {
    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () -> mode.await(waiter(WhenNotFound.FAILURE), looks("NEW", "FAILED", "READY")));

    assertThat(problem.reason()).isEqualTo(Reason.TERMINAL_STATE);
    assertThat(problem.lastStatus()).isEqualTo("FAILED");
    assertThat(problem)
        .hasMessage(
            "Waited for thing t-1 to reach READY, but it ended in status FAILED"
                + " (last status FAILED, 2 polls in 5 s)")
        .hasNoCause();
  }

  @ParameterizedTest
  @EnumSource
  void absenceIsSuccessOnlyIfAGoodAnswerSaysSo(Mode mode) {
    List<Object> seen = new ArrayList<>(List.of("DELETING"));
    seen.addAll(passing().subList(0, 3)); // half a minute is not enough for all
    seen.add("absent");

    assertThat(mode.await(waiter(WhenNotFound.SUCCESS), looks(seen.toArray()))).isEmpty();

    assertThat(progress).extracting(WaitProgress::attempt).containsExactly(1, 2, 3, 4, 5);
  }

  @ParameterizedTest
  @EnumSource
  void absenceMayBeFailure(Mode mode) {
    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () -> mode.await(waiter(WhenNotFound.FAILURE), looks("NEW", "absent")));

    assertThat(problem.reason()).isEqualTo(Reason.NOT_FOUND);
    assertThat(problem.lastStatus()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void absenceMayBeFailureAtOnce(Mode mode) {
    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class, () -> mode.await(waiter(WhenNotFound.FAILURE), looks("absent")));

    assertThat(problem.reason()).isEqualTo(Reason.NOT_FOUND);
    assertThat(problem).hasMessageContaining("it does not exist (last status none, 1 poll ");
  }

  @ParameterizedTest
  @EnumSource
  void whatHasAppearedMustNotDisappear(Mode mode) {
    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () -> mode.await(waiter(WhenNotFound.PENDING), looks("absent", "NEW", "absent")));

    assertThat(problem.reason()).isEqualTo(Reason.NOT_FOUND);
    assertThat(problem).hasMessageContaining("it disappeared (last status none, 3 polls");
  }

  @ParameterizedTest
  @EnumSource
  void aThingWithoutAStatusKeepsItWaiting(Mode mode) {
    Waiter.Goal<String> goal =
        new Waiter.Goal<>(
            "thing",
            seen -> seen.equals("mute") ? null : seen,
            WhenNotFound.FAILURE,
            Set.of("READY"),
            Set.of("FAILED"),
            Set.of(),
            false);

    assertThat(
            mode.await(
                new Waiter<>(goal, "t-1", seen -> true, options, time), looks("mute", "READY")))
        .contains("READY");
  }

  /** Of "RUNNING UP", the life cycle is the first word, and the link is the second one. */
  private static Waiter.Goal<String> linkUp() {
    return new Waiter.Goal<>(
        "thing",
        seen -> seen.split(" ")[1],
        seen -> seen.split(" ")[0],
        WhenNotFound.PENDING,
        List.of("UP"),
        List.of("DYING"),
        List.of("STORED"),
        false);
  }

  @ParameterizedTest
  @EnumSource
  void anotherStatusThanThatOfTheLifeCycleIsWaitedFor(Mode mode) {
    assertThat(
            mode.await(
                new Waiter<>(linkUp(), "t-1", seen -> true, options, time),
                looks("NEW DOWN", "RUNNING DOWN", "RUNNING UP")))
        .contains("RUNNING UP");
    assertThat(progress).extracting(WaitProgress::status).containsExactly("DOWN", "DOWN", "UP");

    assertThatThrownBy(
            () ->
                mode.await(
                    new Waiter<>(linkUp(), "t-1", seen -> true, options, time),
                    looks("RUNNING DOWN")))
        .hasMessageContaining("to reach UP, but it did not within 30 s (last status DOWN, ");
  }

  @ParameterizedTest
  @EnumSource
  void theLifeCycleEndsSuchAWait(Mode mode) {
    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () ->
                mode.await(
                    new Waiter<>(linkUp(), "t-1", seen -> true, options, time)
                        .hint("DOWN", "lay a cable"),
                    looks("RUNNING DOWN", "DYING DOWN")));

    assertThat(problem.reason()).isEqualTo(Reason.TERMINAL_STATE);
    assertThat(problem.lastStatus()).isEqualTo("DYING");
    assertThat(problem)
        .hasMessageContaining("it ended in status DYING (last status DYING, ")
        .hasMessageNotContaining("cable");
    assertThat(progress).extracting(WaitProgress::hint).containsOnly("lay a cable");
  }

  /** The life cycle may be the one from before a change, whatever the link does meanwhile. */
  @ParameterizedTest
  @EnumSource
  void theLifeCycleOfSuchAWaitMayRecover(Mode mode) {
    WaitOptions patient = options.withTimeout(Duration.ofMinutes(5));
    assertThat(
            mode.await(
                new Waiter<>(linkUp(), "t-1", seen -> true, patient, time),
                looks("STORED DOWN", "STORED FLAPPING", "RUNNING DOWN", "RUNNING UP")))
        .contains("RUNNING UP");

    assertThatThrownBy(
            () ->
                mode.await(
                    new Waiter<>(linkUp(), "t-1", seen -> true, patient, time),
                    looks("STORED DOWN")))
        .hasMessageContaining("it ended in status STORED (last status STORED, 13 polls in 1 min)");
    assertThatThrownBy(
            () ->
                mode.await(
                    new Waiter<>(linkUp(), "t-1", seen -> true, patient, time),
                    looks("RUNNING DOWN", "STORED DOWN")))
        .hasMessageContaining("it ended in status STORED (last status STORED, 2 polls");
  }

  @ParameterizedTest
  @EnumSource
  void aConditionThatIsNeverMetIsNamed(Mode mode) {
    assertThatThrownBy(
            () ->
                mode.await(
                    new Waiter<>(goal(WhenNotFound.FAILURE), "t-1", seen -> false, options, time),
                    looks("READY")))
        .hasMessageContaining("but it did not meet the condition within 30 s");
  }

  @ParameterizedTest
  @EnumSource
  void absenceMayPass(Mode mode) {
    assertThat(mode.await(waiter(WhenNotFound.PENDING), looks("absent", "absent", "READY")))
        .contains("READY");
  }

  /** What is missing for long was not created. */
  @ParameterizedTest
  @EnumSource
  void whatNeverAppearsIsNotWaitedForToTheEnd(Mode mode) {
    WaitOptions patient = options.withTimeout(Duration.ofMinutes(15));
    CallException failure = passing().get(0);

    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () ->
                mode.await(
                    new Waiter<>(goal(WhenNotFound.PENDING), "t-1", seen -> true, patient, time),
                    looks(failure, failure, "absent")));

    assertThat(problem.reason()).isEqualTo(Reason.NOT_FOUND);
    // Only good answers tell that it is missing, the first after ten seconds.
    assertThat(problem)
        .hasMessage(
            "Waited for thing t-1 to reach READY, but it did not appear within 2 min"
                + " (last status none, 27 polls in 2 min 10 s)");
  }

  @ParameterizedTest
  @EnumSource
  void passingFailuresAreTolerated(Mode mode) {
    for (CallException failure : passing()) {
      assertThat(mode.await(waiter(WhenNotFound.FAILURE), looks(failure, "READY")))
          .contains("READY");
    }
  }

  @ParameterizedTest
  @EnumSource
  void hopelessFailuresAreThrownUnchanged(Mode mode) {
    for (RuntimeException failure : hopeless()) {
      assertThatThrownBy(
              () -> mode.await(waiter(WhenNotFound.SUCCESS), looks("NEW", failure, "absent")))
          .isSameAs(failure);
    }
  }

  private static WaitProgress.Builder poll(int attempt) {
    return WaitProgress.builder()
        .resourceType("thing")
        .id("t-1")
        .attempt(attempt)
        .elapsed(INTERVAL.multipliedBy(attempt - 1));
  }

  @ParameterizedTest
  @EnumSource
  void theListenerHearsOfEveryLook(Mode mode) {
    CallException failure = passing().get(0);

    mode.await(waiter(WhenNotFound.PENDING), looks("absent", "NEW", failure, "READY"));

    assertThat(progress)
        .containsExactly(
            poll(1).build(),
            poll(2).present(true).status("NEW").build(),
            poll(3).failure(failure).build(),
            poll(4).present(true).status("READY").build());
  }

  @ParameterizedTest
  @EnumSource
  void whatTheListenerThrowsEndsTheWait(Mode mode) {
    AssertionError fault = new AssertionError("listener");
    WaitOptions faulty =
        options.withListener(
            seen -> {
              throw fault;
            });

    assertThatThrownBy(
            () ->
                mode.await(
                    new Waiter<>(goal(WhenNotFound.FAILURE), "t-1", seen -> true, faulty, time),
                    looks("NEW")))
        .isSameAs(fault);
  }

  @ParameterizedTest
  @EnumSource
  void timeRunsOut(Mode mode) {
    CallException failure = passing().get(0);

    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () -> mode.await(waiter(WhenNotFound.FAILURE), looks("NEW", "BUILDING", failure)));

    assertThat(problem.reason()).isEqualTo(Reason.TIMEOUT);
    assertThat(problem.lastStatus()).isEqualTo("BUILDING");
    assertThat(problem)
        .hasMessage(
            "Waited for thing t-1 to reach READY, but it did not within 30 s"
                + " (last status BUILDING, 7 polls in 30 s)")
        .hasCause(failure);
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatSomeoneElseHasToDo(Mode mode) {
    Waiter<String> waiter =
        waiter(WhenNotFound.FAILURE)
            .hint("REQUESTED", "the owner has to accept it")
            .hint("NEW", "it must be paid");

    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () -> mode.await(waiter, looks("BUILDING", passing().get(0), "REQUESTED")));

    assertThat(problem.lastStatus()).isEqualTo("REQUESTED");
    assertThat(problem)
        .hasMessage(
            "Waited for thing t-1 to reach READY, but it did not within 30 s"
                + " (last status REQUESTED: the owner has to accept it, 7 polls in 30 s)");
    assertThat(progress.subList(0, 3))
        .extracting(WaitProgress::hint)
        .containsExactly(null, null, "the owner has to accept it");
    assertThat(progress.get(2).toString())
        .contains("status=REQUESTED, hint=the owner has to accept it, present=true");
  }

  @ParameterizedTest
  @EnumSource
  void doesNotRepeatTheHintOfAStatusThatWasLeft(Mode mode) {
    Waiter<String> waiter = waiter(WhenNotFound.FAILURE).hint("REQUESTED", "accept it");

    assertThatThrownBy(() -> mode.await(waiter, looks("REQUESTED", "BUILDING")))
        .hasMessageContaining("(last status BUILDING, 7 polls");
  }

  @ParameterizedTest
  @EnumSource
  void theLastLookIsAtTheDeadline(Mode mode) {
    WaitOptions uneven = options.withPollInterval(Duration.ofSeconds(20));

    assertThat(
            mode.await(
                new Waiter<>(goal(WhenNotFound.FAILURE), "t-1", seen -> true, uneven, time),
                looks("NEW", "NEW", "READY")))
        .contains("READY");
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsToDisappearIsNamedSo(Mode mode) {
    Waiter.Goal<String> gone =
        new Waiter.Goal<>(
            "thing", status -> null, WhenNotFound.SUCCESS, Set.of(), Set.of(), Set.of(), false);

    assertThatThrownBy(
            () -> mode.await(new Waiter<>(gone, "t-1", seen -> true, options, time), looks("NEW")))
        .hasMessageStartingWith("Waited for thing t-1 to disappear, but")
        .hasMessageContaining("last status none");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsToDisappearMayStayInAStateThatMeansTheSame(Mode mode) {
    assertThat(mode.await(waiter(WhenNotFound.SUCCESS), looks("NEW", "READY"))).contains("READY");
    assertThatThrownBy(() -> mode.await(waiter(WhenNotFound.SUCCESS), looks("NEW")))
        .hasMessageStartingWith("Waited for thing t-1 to disappear, but");
  }

  /** Listings may lack for a moment what exists. */
  @ParameterizedTest
  @EnumSource
  void inAListingAbsenceCountsIfTheNextPollConfirmsIt(Mode mode) {
    for (WhenNotFound absent : WhenNotFound.values()) {
      progress.clear();
      Waiter<String> waiter =
          new Waiter<>(goal(absent, Set.of(), true), "t-1", seen -> true, options, time);

      assertThat(mode.await(waiter, looks("NEW", "absent", "OTHER", "absent", "READY")))
          .contains("READY");
    }
    assertThat(
            mode.await(
                new Waiter<>(
                    goal(WhenNotFound.SUCCESS, Set.of(), true), "t-1", seen -> true, options, time),
                looks("NEW", "absent")))
        .isEmpty();
    assertThatThrownBy(
            () ->
                mode.await(
                    new Waiter<>(
                        goal(WhenNotFound.FAILURE, Set.of(), true),
                        "t-1",
                        seen -> true,
                        options,
                        time),
                    looks("NEW", "absent")))
        .hasMessageContaining("it does not exist (last status none, 3 polls");
    assertThatThrownBy(
            () ->
                mode.await(
                    new Waiter<>(
                        goal(WhenNotFound.PENDING, Set.of(), true),
                        "t-1",
                        seen -> true,
                        options,
                        time),
                    looks("NEW", "absent")))
        .hasMessageContaining("it disappeared (last status none, 3 polls");
  }

  private Waiter<String> recovering() {
    return new Waiter<>(
        goal(WhenNotFound.PENDING, Set.of("FAULT"), false),
        "t-1",
        seen -> true,
        options.withTimeout(Duration.ofMinutes(15)),
        time);
  }

  @ParameterizedTest
  @EnumSource
  void theStatusFromBeforeAChangeDoesNotEndIt(Mode mode) {
    assertThat(mode.await(recovering(), looks("FAULT", passing().get(0), "FAULT", "READY")))
        .contains("READY");
    assertThat(mode.await(recovering(), looks("FAULT", "UPDATING", "READY"))).contains("READY");
  }

  @ParameterizedTest
  @EnumSource
  void theSameStatusEndsItIfItIsNew(Mode mode) {
    for (Object[] seen :
        List.of(
            new Object[] {"UPDATING", "FAULT", "READY"},
            new Object[] {"absent", "FAULT", "READY"},
            new Object[] {"FAULT", "UPDATING", "FAULT", "READY"})) {
      WaiterException problem =
          catchThrowableOfType(WaiterException.class, () -> mode.await(recovering(), looks(seen)));

      assertThat(problem.reason()).isEqualTo(Reason.TERMINAL_STATE);
      assertThat(problem.lastStatus()).isEqualTo("FAULT");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameStatusEndsItIfItStays(Mode mode) {
    assertThatThrownBy(() -> mode.await(recovering(), looks("FAULT")))
        .hasMessageContaining("it ended in status FAULT (last status FAULT, 13 polls in 1 min)");
  }

  @Test
  void anInterruptedThreadGetsOutAndStaysInterrupted() {
    time.duringPauses(() -> Thread.currentThread().interrupt());

    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () -> waiter(WhenNotFound.FAILURE).await(look -> looks("NEW").get()));

    assertThat(problem.reason()).isEqualTo(Reason.INTERRUPTED);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void aLookThatWasInterruptedEndsTheWaitLikewise() {
    CallException failure = passing().get(0);

    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () ->
                waiter(WhenNotFound.FAILURE)
                    .await(
                        look -> {
                          Thread.currentThread().interrupt();
                          throw failure;
                        }));

    assertThat(problem.reason()).isEqualTo(Reason.INTERRUPTED);
    assertThat(problem).hasCause(failure);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(progress).isEmpty(); // nothing was learnt by it
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void refusesToWaitWithoutOptions() {
    assertThatThrownBy(
            () -> new Waiter<>(goal(WhenNotFound.FAILURE), "t-1", seen -> true, null, time))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("options must not be null");
  }

  /** As the service sends them; the fifth million characters are of no use to anyone. */
  @ParameterizedTest
  @EnumSource
  void statusesAreShownOnOneLine(Mode mode) {
    String status = "\u001b[31mFAILED\r\nforged line \u202e" + "x".repeat(5_000_000);
    Waiter.Goal<String> goal =
        new Waiter.Goal<>(
            "thing",
            s -> s,
            WhenNotFound.FAILURE,
            List.of("READY"),
            List.of(status),
            List.of(),
            false);

    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () ->
                mode.await(new Waiter<>(goal, "t-1", seen -> true, options, time), looks(status)));

    assertThat(problem.reason()).isEqualTo(Reason.TERMINAL_STATE);
    for (String shown :
        List.of(problem.getMessage(), problem.lastStatus(), progress.get(0).toString())) {
      assertThat(shown)
          .contains("\\u001b[31mFAILED forged line \\u202ex")
          .hasSizeLessThan(1000)
          .doesNotContainPattern("[\\p{Cntrl}\u202e]");
    }
    assertThat(progress.get(0).status()).isEqualTo(problem.lastStatus());
  }

  /** Digits of the locale, in a message in English, would be neither. */
  @ParameterizedTest
  @EnumSource
  @ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ_WRITE)
  void messagesAreInEnglishEverywhere(Mode mode) {
    Waiter.Goal<String> goal =
        new Waiter.Goal<>(
            "thing",
            s -> s,
            WhenNotFound.FAILURE,
            List.of("READY", "ACTIVE", "DONE", "AVAILABLE"),
            List.of(),
            List.of(),
            false);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
    try {
      assertThatThrownBy(
              () ->
                  mode.await(
                      new Waiter<>(goal, "t-1", seen -> true, options, time), looks("BUILDING")))
          .hasMessage(
              "Waited for thing t-1 to reach READY or ACTIVE or DONE or AVAILABLE, but it did not"
                  + " within 30 s (last status BUILDING, 7 polls in 30 s)");
      assertThat(new ApiTimeoutException(ApiTimeoutException.Limit.TOTAL, INTERVAL, CALL, null))
          .hasMessageContaining("total timeout of 5 s");
    } finally {
      Locale.setDefault(before);
    }
  }
}
