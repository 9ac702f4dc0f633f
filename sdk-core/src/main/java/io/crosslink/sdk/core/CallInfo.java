package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.Attempt;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Which call something belongs to: for listeners, and for interceptors of a user's own HTTP engine.
 *
 * @param id a number that no other call in this JVM has; all attempts of a call share it
 * @param provider the provider's name, such as {@code Zenlayer}
 * @param service the service's name, such as {@code SDN}
 * @param operation the Java name of the operation, such as {@code deleteCustomerGateway}
 */
public record CallInfo(long id, String provider, String service, String operation) {

  /**
   * Returns the call that a request belongs to. With it interceptors and event listeners of an
   * {@code OkHttpClient} can name what they measure: the URL says little, and with Zenlayer
   * nothing.
   *
   * @param request a request, as an interceptor or an event listener sees it
   * @return the call, or null if the request was not made by a Crosslink client
   */
  public static @Nullable CallInfo of(Request request) {
    return Attempt.of(request).call();
  }
}
