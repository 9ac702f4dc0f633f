package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.util.WorkTracker;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a client share.
 *
 * @param service the service
 * @param provider what the provider's builder has determined
 * @param client the user's settings
 * @param location the destination of calls
 * @param budget limits the retries of all calls together
 * @param pacer the paces of operations that the service throttles
 * @param clock the time of signatures
 * @param log the log of calls
 * @param work counts the calls in flight
 * @param random numbers from 0 to 1 for jitter
 */
record CallConfig(
    ServiceDefinition service,
    ProviderConfig provider,
    ClientSettings client,
    Location location,
    RetryBudget budget,
    Pacer pacer,
    SkewCorrectingClock clock,
    CallLog log,
    WorkTracker work,
    DoubleSupplier random) {

  static CallConfig of(
      ServiceDefinition service,
      ProviderConfig provider,
      ClientSettings client,
      DoubleSupplier random) {
    return new CallConfig(
        service,
        provider,
        client,
        Location.of(provider),
        new RetryBudget(),
        new Pacer(client.time()),
        new SkewCorrectingClock(client.time()),
        new CallLog(service.provider(), client.bodiesLogged()),
        WorkTracker.of(client.time()),
        random);
  }

  TimeSource time() {
    return client.time();
  }

  ErrorFormat errorFormat() {
    return provider.errorFormat();
  }

  /** Returns the description of a call or a wait that begins. */
  CallInfo info(long id, String operation, @Nullable CallInfo parent) {
    return CallInfo.builder()
        .id(id)
        .provider(service.provider())
        .service(service.service())
        .operation(operation)
        .host(location.host())
        .region(location.region())
        .project(location.project())
        .parent(parent)
        .build();
  }

  /**
   * Checks that the endpoint's cloud offers an operation.
   *
   * @throws UnsupportedOperationException if it is a partner's cloud that does not
   */
  void checkOffered(Operation operation) {
    String partner = provider.partner();
    if (partner != null && !partner.equals(operation.partner())) {
      throw new UnsupportedOperationException(
          "%s does not offer %s; %s itself does"
              .formatted(partner, operation.name(), service.provider()));
    }
  }

  /**
   * Rejects what a partner's cloud does not offer.
   *
   * @param otherwise what to do about it
   */
  void requireOffered(String method, String otherwise) {
    String partner = provider.partner();
    if (partner != null) {
      throw new UnsupportedOperationException(
          "%s does not offer %s: %s".formatted(partner, method, otherwise));
    }
  }

  String clientValue(String name) {
    String value = provider.clientValues().get(name);
    if (value == null) {
      throw new IllegalStateException("The client has no value for " + name);
    }
    return value;
  }
}
