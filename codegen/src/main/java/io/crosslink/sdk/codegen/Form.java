package io.crosslink.sdk.codegen;

import org.jspecify.annotations.Nullable;

/**
 * One overload of a method.
 *
 * @param main whether the other forms call this one
 * @param body whether it takes the request
 * @param query whether it takes the query parameters
 * @param omitsBody whether it sends an empty request, as it takes none
 * @param omitsQuery whether it sends no query parameters, though there are some
 * @param value the property that it takes in place of the request, or null
 * @param parameters what it takes, with a comma after each
 * @param arguments what it calls the main form with, with a comma after each
 */
record Form(
    boolean main,
    boolean body,
    boolean query,
    boolean omitsBody,
    boolean omitsQuery,
    @Nullable Value value,
    String parameters,
    String arguments) {

  /**
   * The only property of a request.
   *
   * @param wire its name in JSON
   * @param name its name in Java
   * @param type its type
   */
  record Value(String wire, String name, String type) {}
}
