package io.crosslink.sdk.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.tests.vendor.Operation.Parameter;
import io.crosslink.sdk.tests.vendor.Shape.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every kind of difference is found. */
class ComparisonTest {
  private static final Simple TEXT = new Simple("text", Kind.STRING);
  private static final Simple NUMBER = new Simple("number", Kind.INTEGER);

  @Test
  void sameIsNoDifference() {
    assertThat(responses(object("Gateway", Map.of("id", TEXT)), object("Gw", Map.of("id", TEXT))))
        .isEmpty();
  }

  @Test
  void operations() {
    Operation one = operation("GET", "showOne", Map.of(), null, null);
    Operation other = operation("PUT", "updateOne", Map.of(), null, null);
    assertThat(differences(List.of(one), List.of(other)))
        .containsExactly(
            "operation GET /things showOne: only in our spec",
            "operation PUT /things updateOne: missing from our spec");
  }

  @Test
  void nameOfAnOperation() {
    Operation our = operation("GET", "showOne", Map.of(), null, null);
    assertThat(differences(our, operation("GET", "ShowOne", Map.of(), null, null))).isEmpty();
    assertThat(differences(our, operation("GET", "ShowTwo", Map.of(), null, null)))
        .containsExactly("GET /things: is showOne in our spec, ShowTwo there");
  }

  @Test
  void operationsOfOnePathAreToldApartByTheirNames() {
    Operation our = operation("GET", "second", Map.of(), null, TEXT);
    assertThat(
            differences(
                List.of(our),
                List.of(
                    operation("GET", "First", Map.of(), null, NUMBER),
                    operation("GET", "Second", Map.of(), null, TEXT))))
        .containsExactly("operation GET /things First: missing from our spec");
  }

  @Test
  void parameters() {
    assertThat(
            differences(
                operation(
                    "GET",
                    "show",
                    Map.of("query a", optional(TEXT), "query b", optional(TEXT)),
                    null,
                    null),
                operation(
                    "GET",
                    "show",
                    Map.of("query b", required(NUMBER), "header c", optional(TEXT)),
                    null,
                    null)))
        .containsExactly(
            "GET /things header c: missing from our spec",
            "GET /things query a: only in our spec",
            "GET /things query b: not required in our spec",
            "GET /things query b: string in our spec, integer there");
  }

  @Test
  void bodies() {
    assertThat(
            differences(
                operation("GET", "show", Map.of(), required(TEXT), null),
                operation("GET", "show", Map.of(), null, TEXT)))
        .containsExactly(
            "GET /things request: only in our spec", "GET /things response: missing from our spec");
  }

  @Test
  void propertiesAtAnyDepth() {
    Simple our = object("Gateway", Map.of("tags", listOf(object("Tag", Map.of("key", TEXT)))));
    Simple their = object("Gw", Map.of("tags", listOf(object("TagVo", Map.of("value", TEXT)))));
    assertThat(responses(our, their))
        .containsExactly("Tag.key: only in our spec", "Tag.value: missing from our spec");
  }

  @Test
  void itemsOfLists() {
    assertThat(
            responses(
                object("Gateway", Map.of("ids", listOf(TEXT))),
                object("Gw", Map.of("ids", listOf(NUMBER)))))
        .containsExactly("Gateway.ids[]: string in our spec, integer there");
  }

  @Test
  void narrowIntegers() {
    Simple wide = new Simple("wide", Kind.INTEGER, true, Set.of(), null, Map.of());
    assertThat(responses(object("A", Map.of("n", NUMBER)), object("B", Map.of("n", wide))))
        .containsExactly("A.n: 32 bits in our spec, 64 there");
    assertThat(responses(object("A", Map.of("n", wide)), object("B", Map.of("n", NUMBER))))
        .isEmpty();
  }

  @Test
  void oneResponseSchemaMayStandForSeveralClasses() {
    Simple our = object("Gateway", Map.of("id", TEXT, "name", TEXT));
    Operation create = operation("POST", "create", Map.of(), null, our);
    Operation show = operation("GET", "show", Map.of(), null, our);
    assertThat(
            differences(
                List.of(create, show),
                List.of(
                    operation(
                        "POST", "create", Map.of(), null, object("Created", Map.of("id", TEXT))),
                    operation(
                        "GET", "show", Map.of(), null, object("Shown", Map.of("name", TEXT))))))
        .isEmpty();
  }

  @Test
  void oneRequestSchemaMayNot() {
    Parameter our = required(object("Gateway", Map.of("id", TEXT, "name", TEXT)));
    Parameter created = required(object("Created", Map.of("id", TEXT)));
    Parameter updated = required(object("Updated", Map.of("name", TEXT)));
    assertThat(
            differences(
                List.of(
                    operation("POST", "create", Map.of(), our, null),
                    operation("PUT", "update", Map.of(), our, null)),
                List.of(
                    operation("POST", "create", Map.of(), created, null),
                    operation("PUT", "update", Map.of(), updated, null))))
        .containsExactly("Gateway.id: only in our spec", "Gateway.name: only in our spec");
  }

  @Test
  void valuesOfEnums() {
    Simple our = enumOf("Status", "UP", "DOWN");
    Simple their = enumOf("StatusEnum", "UP", "BROKEN");
    assertThat(responses(object("A", Map.of("status", our)), object("B", Map.of("status", their))))
        .containsExactly(
            "Status value BROKEN: missing from our spec", "Status value DOWN: only in our spec");
    assertThat(responses(object("A", Map.of("status", TEXT)), object("B", Map.of("status", their))))
        .containsExactly("A.status: any string in our spec, there one of [BROKEN, UP]");
    assertThat(responses(object("A", Map.of("status", our)), object("B", Map.of("status", TEXT))))
        .isEmpty();
  }

  @Test
  void oneEnumMayStandForSeveral() {
    Shape our = enumOf("Status", "UP", "DOWN");
    Shape ours = object("A", Map.of("a", our, "b", our));
    assertThat(
            responses(
                ours, object("B", Map.of("a", enumOf("E", "UP"), "b", enumOf("F", "UP", "DOWN")))))
        .isEmpty();
    assertThat(responses(ours, object("B", Map.of("a", enumOf("E", "UP"), "b", enumOf("F", "UP")))))
        .containsExactly("Status value DOWN: only in our spec");
    assertThat(responses(ours, object("B", Map.of("a", enumOf("E", "UP"), "b", TEXT)))).isEmpty();
  }

  private static Set<String> responses(Shape our, Shape their) {
    return differences(
        operation("GET", "show", Map.of(), null, our),
        operation("GET", "show", Map.of(), null, their));
  }

  private static Set<String> differences(Operation our, Operation their) {
    return differences(List.of(our), List.of(their));
  }

  private static Set<String> differences(List<Operation> ours, List<Operation> theirs) {
    return Comparison.of(ours, theirs).found().keySet();
  }

  private static Operation operation(
      String method,
      String name,
      Map<String, Parameter> parameters,
      @Nullable Parameter request,
      @Nullable Shape response) {
    return new Operation(method, "/things", name, parameters, request, response);
  }

  private static Parameter optional(Shape shape) {
    return new Parameter(shape, false);
  }

  private static Parameter required(Shape shape) {
    return new Parameter(shape, true);
  }

  private static Simple object(String name, Map<String, Shape> properties) {
    return new Simple(name, Kind.OBJECT, false, Set.of(), null, properties);
  }

  private static Simple listOf(Shape element) {
    return new Simple("List", Kind.LIST, false, Set.of(), element, Map.of());
  }

  private static Simple enumOf(String name, String... values) {
    return new Simple(name, Kind.STRING, false, Set.of(values), null, Map.of());
  }

  private record Simple(
      String name,
      Kind kind,
      boolean isLong,
      Set<String> values,
      @Nullable Shape item,
      Map<String, Shape> properties)
      implements Shape {
    Simple(String name, Kind kind) {
      this(name, kind, false, Set.of(), null, Map.of());
    }

    @Override
    public Shape element() {
      return Objects.requireNonNull(item);
    }
  }
}
