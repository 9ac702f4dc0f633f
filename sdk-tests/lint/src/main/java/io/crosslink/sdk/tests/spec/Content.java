package io.crosslink.sdk.tests.spec;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The JSON body of a request or a response, with or without an envelope.
 *
 * @param place the media type, which holds schema and example; may hold nothing
 * @param envelope the extension that describes the envelope; may hold nothing
 */
public record Content(Place place, Place envelope) {

  /** {@return whether there is a body} */
  public boolean exists() {
    return place.exists();
  }

  /** {@return the schema of the body as it is on the wire} */
  public Schema schema() {
    return Schema.at(place.get("schema"));
  }

  /** {@return the schema of what users pass or receive} */
  public Schema model() {
    return isWrapped() ? schema().property(property()) : schema();
  }

  /** {@return the example of the body as it is on the wire} */
  public JsonNode example() {
    return place.get("example").node();
  }

  /** {@return the example of what users pass or receive} */
  public JsonNode value() {
    return isWrapped() ? example().path(property()) : example();
  }

  /** {@return whether users pass or receive a part of the body only} */
  public boolean isWrapped() {
    return envelope.exists();
  }

  /** {@return the property that holds what users pass or receive} */
  public String property() {
    return envelope.get("property").text();
  }
}
