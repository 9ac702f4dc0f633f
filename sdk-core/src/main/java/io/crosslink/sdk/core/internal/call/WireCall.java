package io.crosslink.sdk.core.internal.call;

import retrofit2.Call;

/**
 * Creates the wire call of one attempt.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface WireCall<T> {
  /** Creates the call; nothing is sent yet. */
  Call<DecodedResponse<T>> start(Attempt attempt);
}
