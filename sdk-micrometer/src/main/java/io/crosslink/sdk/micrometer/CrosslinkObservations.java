package io.crosslink.sdk.micrometer;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Observes calls, their attempts, waits, and refreshes of credentials. Set it as the call listener
 * of any number of clients:
 *
 * <pre>{@code
 * SdnClient.builder().callListener(CrosslinkObservations.of(registry))
 * }</pre>
 *
 * <ul>
 *   <li>{@code crosslink.client.call}: a call, with all its attempts and the delays between them
 *   <li>{@code crosslink.client.attempt}: an attempt, a child of its call
 *   <li>{@code crosslink.client.wait}: a wait, a removal or an ensure; the calls that it makes,
 *       such as polls, are its children
 *   <li>{@code crosslink.client.refresh}: a refresh of credentials, which has no parent, since it
 *       serves all calls of a client
 * </ul>
 *
 * <p>The parent of a call or wait that is part of no wait is the observation that is current on the
 * thread that makes it, also if it is asynchronous. No scope stays open between two events.
 */
public final class CrosslinkObservations implements Consumer<CallEvent> {
  private static final CallObservationConvention CALLS = new CallObservationConvention() {};
  private static final AttemptObservationConvention ATTEMPTS =
      new AttemptObservationConvention() {};
  private static final WaitObservationConvention WAITS = new WaitObservationConvention() {};
  private static final RefreshObservationConvention REFRESHES =
      new RefreshObservationConvention() {};

  private final ObservationRegistry registry;
  private final @Nullable CallObservationConvention callConvention;
  private final @Nullable AttemptObservationConvention attemptConvention;
  private final @Nullable WaitObservationConvention waitConvention;
  private final @Nullable RefreshObservationConvention refreshConvention;
  private final Map<Long, OpenCall> calls = new ConcurrentHashMap<>();
  private final Map<Long, Open<WaitObservationContext>> waits = new ConcurrentHashMap<>();
  private final Map<Long, Open<RefreshObservationContext>> refreshes = new ConcurrentHashMap<>();

  private CrosslinkObservations(Builder builder) {
    registry = builder.registry;
    callConvention = builder.callConvention;
    attemptConvention = builder.attemptConvention;
    waitConvention = builder.waitConvention;
    refreshConvention = builder.refreshConvention;
  }

  /**
   * An observation in progress.
   *
   * @param around the observation that it is part of, or null
   */
  private record Open<C extends Observation.Context>(
      C context, Observation observation, @Nullable Observation around) {

    /** Returns the parent of what is part of it: another one if this one is switched off. */
    @Nullable Observation parent() {
      return observation.isNoop() ? around : observation;
    }

    void stop(@Nullable Throwable failure) {
      if (failure != null) {
        observation.error(failure);
      }
      observation.stop();
    }
  }

  /** A call in progress. Its events arrive one at a time, but not on one thread. */
  private static final class OpenCall {
    final Open<CallObservationContext> call;
    volatile @Nullable Open<AttemptObservationContext> attempt;

    OpenCall(Open<CallObservationContext> call) {
      this.call = call;
    }
  }

  /**
   * Creates a listener.
   *
   * @param registry the registry of the observations
   * @return the listener
   * @throws IllegalArgumentException if the registry is null
   */
  public static CrosslinkObservations of(ObservationRegistry registry) {
    return builder(registry).build();
  }

  /**
   * Returns a builder for a listener with conventions of your own. They override the global
   * conventions of the registry, which override the default ones.
   *
   * @param registry the registry of the observations
   * @return a builder
   * @throws IllegalArgumentException if the registry is null
   */
  public static Builder builder(ObservationRegistry registry) {
    return new Builder(registry);
  }

  @Override
  public void accept(CallEvent event) {
    if (event instanceof CallEvent.Started start) {
      started(start.call());
    } else if (event instanceof CallEvent.AttemptStarted start) {
      started(start);
    } else if (event instanceof CallEvent.AttemptCompleted end) {
      ended(end);
    } else if (event instanceof CallEvent.Completed end) {
      ended(end);
    } else if (event instanceof CallEvent.WaitStarted start) {
      started(start);
    } else if (event instanceof CallEvent.WaitCompleted end) {
      ended(end);
    } else if (event instanceof CallEvent.RefreshStarted start) {
      started(start);
    } else if (event instanceof CallEvent.RefreshCompleted end) {
      ended(end);
    }
  }

  /**
   * Returns an interceptor for an HTTP client of your own, which adds two things that a listener
   * cannot do. The observation of an attempt is current on the thread that executes it, so that the
   * logs of your other interceptors show its trace; and the headers that propagate the trace are
   * sent to the provider. Requests are signed afterwards. Add it as an application interceptor,
   * before those that should see the observation.
   *
   * @return the interceptor
   */
  public Interceptor interceptor() {
    return this::intercept;
  }

  private void started(CallInfo call) {
    CallObservationContext context = new CallObservationContext(call);
    calls.put(call.id(), new OpenCall(start(callConvention, CALLS, context, parentOf(call))));
  }

  private void started(CallEvent.AttemptStarted start) {
    OpenCall open = calls.get(start.call().id());
    if (open == null) {
      return;
    }
    AttemptObservationContext context = new AttemptObservationContext(start);
    open.attempt = start(attemptConvention, ATTEMPTS, context, open.call.parent());
  }

  private void ended(CallEvent.AttemptCompleted end) {
    OpenCall open = calls.get(end.call().id());
    Open<AttemptObservationContext> attempt = open == null ? null : open.attempt;
    if (open != null && attempt != null) {
      open.attempt = null;
      attempt.context().ended(end);
      attempt.stop(end.failure());
    }
  }

  private void ended(CallEvent.Completed end) {
    OpenCall open = calls.remove(end.call().id());
    if (open != null) {
      Open<AttemptObservationContext> attempt = open.attempt;
      if (attempt != null) { // cancelled, or out of time
        open.attempt = null;
        attempt.stop(end.failure());
      }
      open.call.context().ended(end);
      open.call.stop(end.failure());
    }
  }

  private void started(CallEvent.WaitStarted start) {
    WaitObservationContext context = new WaitObservationContext(start);
    waits.put(start.call().id(), start(waitConvention, WAITS, context, parentOf(start.call())));
  }

  private void ended(CallEvent.WaitCompleted end) {
    Open<WaitObservationContext> open = waits.remove(end.call().id());
    if (open != null) {
      open.context().ended(end);
      open.stop(end.failure());
    }
  }

  private void started(CallEvent.RefreshStarted start) {
    RefreshObservationContext context = new RefreshObservationContext(start.call());
    refreshes.put(start.call().id(), start(refreshConvention, REFRESHES, context, null));
  }

  private void ended(CallEvent.RefreshCompleted end) {
    Open<RefreshObservationContext> open = refreshes.remove(end.call().id());
    if (open != null) {
      open.context().ended(end);
      open.stop(end.failure());
    }
  }

  /** Returns the wait that a call is part of, or else what is current on its thread. */
  private @Nullable Observation parentOf(CallInfo call) {
    CallInfo parent = call.parent();
    Open<WaitObservationContext> wait = parent == null ? null : waits.get(parent.id());
    return wait == null ? registry.getCurrentObservation() : wait.parent();
  }

  /**
   * Starts an observation. Unless it is current anyway, its parent is made so for that moment,
   * since tracers prefer the current span of the thread to the one of the parent.
   */
  @SuppressWarnings("try") // the scope is only closed
  private <C extends Observation.Context> Open<C> start(
      @Nullable ObservationConvention<C> convention,
      ObservationConvention<C> standard,
      C context,
      @Nullable Observation parent) {
    try (Observation.Scope scope =
        parent == null || parent == registry.getCurrentObservation()
            ? Observation.Scope.NOOP
            : parent.openScope()) {
      Observation started = Observation.start(convention, standard, () -> context, registry);
      return new Open<>(context, started, parent);
    }
  }

  @SuppressWarnings("try") // the scope is only closed
  private Response intercept(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    CallInfo call = CallInfo.of(request); // null: not made by a Crosslink client
    OpenCall open = call == null ? null : calls.get(call.id());
    Open<AttemptObservationContext> attempt = open == null ? null : open.attempt;
    Observation current = attempt == null ? null : attempt.parent();
    if (attempt == null || current == null) {
      return chain.proceed(request);
    }
    try (Observation.Scope scope = current.openScope()) {
      return chain.proceed(attempt.context().traced(request));
    }
  }

  /** Builds {@link CrosslinkObservations}. */
  public static final class Builder {
    private final ObservationRegistry registry;
    private @Nullable CallObservationConvention callConvention;
    private @Nullable AttemptObservationConvention attemptConvention;
    private @Nullable WaitObservationConvention waitConvention;
    private @Nullable RefreshObservationConvention refreshConvention;

    private Builder(ObservationRegistry registry) {
      this.registry = Arguments.notNull("registry", registry);
    }

    /**
     * Sets the convention for calls.
     *
     * @param convention the convention, or null for that of the registry or the default one
     * @return this builder
     */
    public Builder callConvention(@Nullable CallObservationConvention convention) {
      callConvention = convention;
      return this;
    }

    /**
     * Sets the convention for attempts.
     *
     * @param convention the convention, or null for that of the registry or the default one
     * @return this builder
     */
    public Builder attemptConvention(@Nullable AttemptObservationConvention convention) {
      attemptConvention = convention;
      return this;
    }

    /**
     * Sets the convention for waits.
     *
     * @param convention the convention, or null for that of the registry or the default one
     * @return this builder
     */
    public Builder waitConvention(@Nullable WaitObservationConvention convention) {
      waitConvention = convention;
      return this;
    }

    /**
     * Sets the convention for refreshes of credentials.
     *
     * @param convention the convention, or null for that of the registry or the default one
     * @return this builder
     */
    public Builder refreshConvention(@Nullable RefreshObservationConvention convention) {
      refreshConvention = convention;
      return this;
    }

    /** {@return the listener} */
    public CrosslinkObservations build() {
      return new CrosslinkObservations(this);
    }
  }
}
