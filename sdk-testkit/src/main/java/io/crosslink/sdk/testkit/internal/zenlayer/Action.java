package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.core.ApiModel;

/** One operation of the service, found by the value of {@code X-ZC-Action}. */
@FunctionalInterface
interface Action {

  /** Carries it out and returns the inner response, or throws a refusal. */
  ApiModel answer(ActionBody body);
}
