package io.crosslink.sdk.testkit;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import org.jspecify.annotations.Nullable;

/** Requests to the port of a fake that are not calls of its cloud, and are not recorded as such. */
@FunctionalInterface
interface OtherRequests {

  /** Returns the response to a request, or null if it is a call. Never throws. */
  @Nullable ResponseDefinition respond(FakeRequest request);
}
