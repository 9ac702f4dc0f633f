package io.crosslink.sdk.tests.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An operation of a spec.
 *
 * @param spec the spec
 * @param path the path as the spec writes it, with the fragment if it has one
 * @param item the path item, which may hold parameters
 * @param place the operation itself
 * @param parameters the parameters, those of the path item first
 */
public record SpecOperation(
    Spec spec, String path, Place item, Place place, List<SpecParameter> parameters) {
  private static final String JSON = "application/json";

  SpecOperation(Spec spec, String path, Place item, Place place) {
    this(spec, path, item, place, parameters(item, place));
  }

  /** {@return the name that no other operation of the spec has} */
  public String id() {
    return place.get("operationId").text();
  }

  /** {@return the name of its Java method} */
  public String methodName() {
    return extension("x-method").text();
  }

  /** {@return the HTTP method in capitals} */
  public String method() {
    return place.name().toUpperCase(Locale.ROOT);
  }

  /** {@return the path as it is on the wire} */
  public String wirePath() {
    return path.replaceFirst("#.*", "");
  }

  /** {@return the fragment of the path, empty if it has none} */
  public String fragment() {
    return path.contains("#") ? path.substring(path.indexOf('#') + 1) : "";
  }

  /** {@return the first tag, which is the name of the resource client} */
  public String tag() {
    List<String> tags = place.get("tags").texts();
    return tags.isEmpty() ? "" : tags.get(0);
  }

  /** {@return an extension, such as {@code x-idempotent}} */
  public Place extension(String name) {
    return place.get(name);
  }

  private static List<SpecParameter> parameters(Place item, Place operation) {
    Map<String, SpecParameter> parameters = new LinkedHashMap<>();
    for (Place owner : List.of(item, operation)) {
      for (Place entry : owner.get("parameters").items()) {
        SpecParameter parameter = new SpecParameter(entry.follow());
        parameters.put(parameter.name(), parameter);
      }
    }
    return List.copyOf(parameters.values());
  }

  /** {@return the parameters in the path} */
  public List<SpecParameter> pathParameters() {
    return parameters().stream().filter(SpecParameter::isPath).toList();
  }

  /** {@return the parameters in the query} */
  public List<SpecParameter> queryParameters() {
    return parameters().stream().filter(SpecParameter::isQuery).toList();
  }

  /** {@return the parameters in headers} */
  public List<SpecParameter> headerParameters() {
    return parameters().stream().filter(SpecParameter::isHeader).toList();
  }

  /** {@return the body of the request} */
  public Content request() {
    return new Content(
        place.get("requestBody").follow().get("content").get(JSON),
        extension("x-request-envelope"));
  }

  /**
   * Returns the only property of the request, which some forms take in place of the request: not
   * where callers could swap it with another text, such as one of the path.
   *
   * @return its name, or an empty text if there are no such forms
   */
  public String valueProperty() {
    Schema request = request().model();
    List<String> of = request.place().get("x-of").texts();
    boolean isText = of.size() == 1 && isText(request.property(of.get(0)));
    boolean takesTexts =
        parameters().stream()
            .filter(parameter -> !parameter.isQuery() && !parameter.isClientValue())
            .anyMatch(parameter -> isText(parameter.schema()));
    return of.size() == 1 && !(isText && takesTexts) ? of.get(0) : "";
  }

  private static boolean isText(Schema schema) {
    return schema.isA("string") && !schema.isEnum();
  }

  /** {@return the body of the successful response} */
  public Content response() {
    return new Content(success().get("content").get(JSON), extension("x-response-envelope"));
  }

  /** {@return the successful responses; there should be one} */
  public List<Place> successes() {
    return place.get("responses").fields().values().stream()
        .filter(response -> response.name().startsWith("2"))
        .toList();
  }

  /** {@return the first successful response} */
  public Place success() {
    return successes().isEmpty() ? place.get("responses").get("2xx") : successes().get(0).follow();
  }

  /** {@return the status of success} */
  public int successStatus() {
    return Integer.parseInt(successes().get(0).name());
  }

  @Override
  public String toString() {
    return spec.name() + " " + id();
  }
}
