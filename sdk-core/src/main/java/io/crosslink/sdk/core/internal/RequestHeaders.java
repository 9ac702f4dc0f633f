package io.crosslink.sdk.core.internal;

import okhttp3.Request;

/** The headers a provider wants on every request, apart from credentials. */
@FunctionalInterface
public interface RequestHeaders {
  /** Adds them. */
  void addTo(Request.Builder request, Operation operation);
}
