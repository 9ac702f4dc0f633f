package io.crosslink.sdk.tests.spec;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema, found through references and through the {@code allOf} that gives a reference words of
 * its own.
 *
 * @param place where it is defined
 */
public record Schema(Place place) {

  /** Finds the schema that is meant at a place. */
  public static Schema at(Place place) {
    Place found = place.follow();
    List<Place> parts = found.get("allOf").items();
    return parts.size() == 1 ? at(parts.get(0)) : new Schema(found);
  }

  /** {@return the name of the component, if it is one} */
  public String name() {
    return place.name();
  }

  /** {@return whether there is one} */
  public boolean exists() {
    return place.exists();
  }

  /** {@return whether its type is this} */
  public boolean isA(String type) {
    return place.get("type").is(type);
  }

  /** {@return whether its type and format are these} */
  public boolean isA(String type, String format) {
    return isA(type) && place.get("format").is(format);
  }

  /** {@return whether it lists values} */
  public boolean isEnum() {
    return place.get("enum").exists();
  }

  /** {@return whether it is a list of these} */
  public boolean isListOf(String component) {
    return isA("array") && items().isComponent(component);
  }

  /** {@return whether it is the component of this name} */
  public boolean isComponent(String component) {
    return exists() && place.toString().endsWith("#/components/schemas/" + component);
  }

  /** {@return what its list holds} */
  public Schema items() {
    return at(place.get("items"));
  }

  /** {@return the listed values} */
  public List<String> values() {
    return place.get("enum").texts();
  }

  /** {@return the schema of a property} */
  public Schema property(String name) {
    return at(place.get("properties").get(name));
  }

  /** {@return the schemas of all properties by name} */
  public Map<String, Schema> properties() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    place
        .get("properties")
        .fields()
        .forEach((name, property) -> properties.put(name, at(property)));
    return properties;
  }

  /** {@return the value that a property of a request always has, empty if it varies} */
  public String constant(String property) {
    return place.get("properties").get(property).get("x-constant").text();
  }

  /** {@return how the value of a string is checked before it is sent, empty if it is not} */
  public String syntax() {
    return place.get("x-syntax").text();
  }

  /** {@return whether a property, if it is true, excludes another one} */
  public boolean excludesOthers(String property) {
    return place.get("properties").fields().values().stream()
        .anyMatch(other -> other.get("x-unless").is(property));
  }

  /** {@return further names under which services send a property} */
  public List<String> aliases(String property) {
    return place.get("properties").get(property).get("x-aliases").texts();
  }

  /** {@return the name of the object in which services may wrap it, empty if they do not} */
  public String wrapper() {
    return place.get("x-wrapper").text();
  }

  /** {@return whether services may send its one list without the object around it} */
  public boolean isBareList() {
    return place.get("x-bare-list").isTrue();
  }

  /** {@return this schema and all that it is made of} */
  public Set<Schema> closure() {
    Set<Schema> found = new LinkedHashSet<>();
    collect(found);
    return found;
  }

  private void collect(Set<Schema> found) {
    if (exists() && found.add(this)) {
      items().collect(found);
      at(place.get("additionalProperties")).collect(found);
      properties().values().forEach(property -> property.collect(found));
    }
  }
}
