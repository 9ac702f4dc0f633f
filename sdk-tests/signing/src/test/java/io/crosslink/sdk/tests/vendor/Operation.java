package io.crosslink.sdk.tests.vendor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation, as our document or the vendor's metadata describe it.
 *
 * @param name the provider's name for it
 * @param parameters by place and name, such as {@code query limit}
 * @param request the request body
 * @param response the body of a successful response
 */
record Operation(
    String method,
    String path,
    String name,
    Map<String, Parameter> parameters,
    @Nullable Parameter request,
    @Nullable Shape response) {

  /** A parameter or request body. */
  record Parameter(Shape shape, boolean isRequired) {}

  /** {@return method and path, which tell operations apart, except for some of IAM} */
  String route() {
    return method + " " + path;
  }
}
