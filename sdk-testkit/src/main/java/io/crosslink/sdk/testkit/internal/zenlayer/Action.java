package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.core.ApiModel;

/** One operation of the service, found by the value of {@code X-ZC-Action}. */
@FunctionalInterface
interface Action {

  /**
   * Executes the action and returns the response inside the envelope.
   *
   * @throws io.crosslink.sdk.testkit.internal.service.ErrorResponseException to return an error
   *     response
   */
  ApiModel execute(ActionBody body);
}
