package io.crosslink.sdk.testkit.internal.service;

import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The behaviour of a cloud service, without HTTP. Implementations are safe for use by multiple
 * threads.
 */
public interface FakeService {

  /** {@return the OpenAPI documents of the service} */
  List<SpecDocument> documents();

  /** Returns the operation of a request, or null if it matches none. */
  @Nullable SpecOperation operation(FakeRequest request);

  /**
   * Responds to a request. Never throws: an invalid request gets an error response.
   *
   * @param request the request
   * @param failsLater whether the transition that the request starts fails
   */
  StubResponse respond(FakeRequest request, boolean failsLater);

  /** Returns an error response of an operation, which is null if the request matches none. */
  StubResponse toResponse(ErrorResponseException error, @Nullable SpecOperation operation);

  /** Returns the error of a request that is not valid HTTP. Its code is not documented. */
  ErrorResponseException malformed(int status, String text);

  /** Returns the error with which an operation rejects a request. */
  ErrorResponseException rejection(Rejection reason, @Nullable SpecOperation operation);

  /** Returns whether an operation is the login, or its signature is. */
  boolean isLogin(@Nullable SpecOperation operation);

  /** Returns a server error. */
  ErrorResponseException failed(@Nullable SpecOperation operation, int status);
}
