package io.crosslink.sdk.tests.spec;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A parameter of an operation.
 *
 * @param place where it is defined
 */
public record SpecParameter(Place place) {

  /** {@return its name on the wire} */
  public String name() {
    return place.get("name").text();
  }

  /** {@return whether it is part of the path} */
  public boolean isPath() {
    return place.get("in").is("path");
  }

  /** {@return whether it is part of the query} */
  public boolean isQuery() {
    return place.get("in").is("query");
  }

  /** {@return whether it is a header} */
  public boolean isHeader() {
    return place.get("in").is("header");
  }

  /** {@return whether the client supplies it, so that no method asks for it} */
  public boolean isClientValue() {
    return place.get("x-client-value").exists();
  }

  /** {@return whether it must be sent} */
  public boolean isRequired() {
    return place.get("required").isTrue();
  }

  /** {@return its schema} */
  public Schema schema() {
    return Schema.at(place.get("schema"));
  }

  /** {@return its example} */
  public JsonNode example() {
    return place.get("example").node();
  }
}
