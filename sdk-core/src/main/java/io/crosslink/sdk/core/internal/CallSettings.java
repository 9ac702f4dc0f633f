package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a client share.
 *
 * @param service the service called
 * @param location where calls go
 * @param errorFormat how its errors are written
 * @param clientValues path values that the client supplies
 * @param partner the partner's cloud that is called, or null for the provider's own
 * @param retryPolicy how often and how fast calls are tried again
 * @param budget what limits the retries of all calls together
 * @param attemptTimeout the longest time for one attempt
 * @param totalTimeout the longest time for a call
 * @param time where the time comes from
 * @param clock the time of signatures
 * @param signer puts credentials on requests
 * @param random numbers from 0 to 1 for jitter
 * @param log where calls are logged
 * @param listener who hears of calls, or null for nobody
 */
record CallSettings(
    ServiceDefinition service,
    Location location,
    ErrorFormat errorFormat,
    Map<String, String> clientValues,
    @Nullable String partner,
    RetryPolicy retryPolicy,
    RetryBudget budget,
    Duration attemptTimeout,
    Duration totalTimeout,
    TimeSource time,
    ServiceClock clock,
    RequestSigner signer,
    DoubleSupplier random,
    CallLog log,
    @Nullable Consumer<? super CallEvent> listener) {

  /** Returns what is known of a call when it begins. */
  CallInfo info(long id, String operation) {
    return CallInfo.builder()
        .id(id)
        .provider(service.provider())
        .service(service.service())
        .operation(operation)
        .host(location.host())
        .region(location.region())
        .project(location.project())
        .build();
  }

  /**
   * Refuses what the service does not have.
   *
   * @throws UnsupportedOperationException if the partner's cloud does not offer the operation
   */
  void checkOffered(Operation operation) {
    if (partner != null && !partner.equals(operation.partner())) {
      throw new UnsupportedOperationException(
          "%s does not offer %s; %s itself does"
              .formatted(partner, operation.name(), service.provider()));
    }
  }

  String clientValue(String name) {
    String value = clientValues.get(name);
    if (value == null) {
      throw new IllegalStateException("The client has no value for " + name);
    }
    return value;
  }
}
