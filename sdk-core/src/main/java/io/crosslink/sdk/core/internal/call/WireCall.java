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

  /** {@return the call that shows whether this one, a deletion, was applied} */
  default WireCall<?> confirmation() {
    return this;
  }

  /** Returns a call with a confirmation. */
  static <T> WireCall<T> confirmed(WireCall<T> deletion, WireCall<?> read) {
    return new WireCall<>() {
      @Override
      public Call<DecodedResponse<T>> start(Attempt attempt) {
        return deletion.start(attempt);
      }

      @Override
      public WireCall<?> confirmation() {
        return read;
      }
    };
  }
}
