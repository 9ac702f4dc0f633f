package io.crosslink.sdk.micrometer;

import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Key values of several conventions. Those of low cardinality are always present, with the value
 * {@code none} if there is nothing to say: the meters of a name must have the same tags.
 */
final class Keys {
  private Keys() {}

  static KeyValue of(String key, @Nullable Object value) {
    return KeyValue.of(key, value == null ? KeyValue.NONE_VALUE : value.toString());
  }

  static KeyValues of(CallInfo call) {
    return KeyValues.of(
        KeyValue.of("crosslink.provider", call.provider()),
        KeyValue.of("crosslink.service", call.service()),
        KeyValue.of("crosslink.operation", call.operation()),
        of("cloud.region", call.region()));
  }

  static KeyValues ofEnd(boolean ended, @Nullable Throwable failure) {
    return KeyValues.of(
        of("crosslink.outcome", ended ? outcome(failure) : null),
        of("crosslink.error.code", errorCode(failure)),
        of("error.type", failure == null ? null : failure.getClass().getName()));
  }

  static String outcome(@Nullable Throwable failure) {
    if (failure == null) {
      return "success";
    }
    return failure instanceof CancellationException ? "cancelled" : "failure";
  }

  private static @Nullable String errorCode(@Nullable Throwable failure) {
    if (failure instanceof WaiterException wait) {
      return wait.reason().name();
    }
    return failure instanceof ServiceException service ? service.errorCode() : null;
  }

  static @Nullable String requestId(@Nullable Throwable failure) {
    return failure instanceof CallException call ? call.requestId() : null;
  }

  static KeyValues requestId(@Nullable String id) {
    return id == null ? KeyValues.empty() : KeyValues.of("crosslink.request.id", id);
  }
}
