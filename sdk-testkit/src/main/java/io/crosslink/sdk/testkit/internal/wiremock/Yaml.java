package io.crosslink.sdk.testkit.internal.wiremock;

import wiremock.com.fasterxml.jackson.core.JsonProcessingException;
import wiremock.com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML with the library that WireMock contains. */
public final class Yaml {
  private Yaml() {}

  /**
   * Returns a YAML document as JSON.
   *
   * @throws IllegalArgumentException if it is not valid YAML; the message names the line
   */
  public static String toJson(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml).toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    }
  }
}
