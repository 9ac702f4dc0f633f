package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call of an operation in one form, with the examples of the spec.
 *
 * @param service the generated code
 * @param operation the operation
 * @param form the form
 * @param shape its arguments
 */
record ExampleCall(GeneratedService service, SpecOperation operation, Form form, Shape shape) {
  /** A header in the options of the call, which must reach the wire. */
  static final String OPTION_HEADER = "X-Contract-Test";

  private static final ObjectMapper MAPPER = Json.mapper();

  ExampleCall(GeneratedService service, SpecOperation operation, Form form) {
    this(service, operation, form, Shape.FULL);
  }

  /** Returns the calls of an operation in all forms and shapes. */
  static Stream<ExampleCall> all(GeneratedService service, SpecOperation operation) {
    return Shape.of(operation).stream()
        .flatMap(
            shape ->
                Arrays.stream(Form.values())
                    .map(form -> new ExampleCall(service, operation, form, shape)));
  }

  /** Makes the call with a client of the service; throws the exception of the call. */
  Object makeWith(Object client) {
    return Form.await(startWith(client, arguments()));
  }

  /** Starts the call with other arguments than the examples. */
  Object startWith(Object client, Object[] arguments) {
    return starter(client).apply(arguments);
  }

  /** Returns what starts the call with any arguments. */
  Function<Object[], Object> starter(Object client) {
    Object resource = resource(client);
    Method method = method();
    return arguments -> Reflect.call(resource, method, arguments);
  }

  /** Returns the resource client of the operation. */
  Object resource(Object client) {
    return Reflect.call(client, GeneratedNames.lowerCamel(operation.tag()));
  }

  private Method method() {
    List<Method> found =
        Reflect.named(service.resource(operation.tag()), form.methodName(operation)).stream()
            .filter(method -> method.getParameterCount() == arity())
            .filter(this::hasTheTypes)
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(this + " must be one method, but is " + found);
    }
    return found.get(0);
  }

  /** Returns the number of its arguments. */
  int arity() {
    return bodyAt()
        + (shape.takesBody(operation) ? 1 : 0)
        + (shape.query(operation).isEmpty() ? 0 : 1)
        + (form.hasOptions() ? 1 : 0);
  }

  private int bodyAt() {
    return usersPathParameters().size() + operation.headerParameters().size();
  }

  /** Distinguishes a request from its value, and both from query parameters. */
  private boolean hasTheTypes(Method method) {
    if (bodyAt() >= method.getParameterCount()) {
      return true;
    }
    Class<?> type = method.getParameterTypes()[bodyAt()];
    boolean params = type.getSimpleName().endsWith("Params");
    if (!shape.takesBody(operation)) {
      return params || type == RequestOptions.class;
    }
    boolean request = type == service.model(operation.request().model().name());
    return shape == Shape.BY_VALUE ? !request && !params : request;
  }

  /** Returns the path parameters of the method, which are its first arguments. */
  List<SpecParameter> usersPathParameters() {
    return operation.pathParameters().stream()
        .filter(parameter -> !parameter.isClientValue())
        .toList();
  }

  /** Returns path values, header values, body, query values and options, in this order. */
  Object[] arguments() {
    return arguments(
        operation.request().value(),
        RequestOptions.builder().header(OPTION_HEADER, operation.id()).build());
  }

  /** Returns the arguments with another body and other options, if the call has these. */
  Object[] arguments(JsonNode body, RequestOptions options) {
    Method method = method();
    List<Object> arguments = new ArrayList<>();
    for (SpecParameter parameter : usersPathParameters()) {
      arguments.add(pathValue(method, arguments.size(), parameter.example().asText()));
    }
    operation.headerParameters().forEach(parameter -> arguments.add(parameter.example().asText()));
    if (shape.takesBody(operation)) {
      Type type = method.getGenericParameterTypes()[arguments.size()];
      arguments.add(
          shape == Shape.BY_VALUE
              ? read(body.path(operation.valueProperty()), type)
              : rebuilt(read(body, type)));
    }
    if (!shape.query(operation).isEmpty()) {
      arguments.add(params(method.getParameterTypes()[arguments.size()]));
    }
    if (form.hasOptions()) {
      arguments.add(options);
    }
    return arguments.toArray();
  }

  /** Returns the arguments with another path value. */
  Object[] argumentsWithPath(int position, @Nullable String value) {
    return argumentsWithPaths(position, Collections.singleton(value)).get(0);
  }

  /** Returns the arguments with each of several path values. */
  List<Object[]> argumentsWithPaths(int position, Collection<? extends @Nullable String> values) {
    Object[] arguments = arguments();
    Method method = method();
    return values.stream()
        .map(
            value -> {
              Object[] changed = arguments.clone();
              changed[position] = pathValue(method, position, value);
              return changed;
            })
        .toList();
  }

  private static @Nullable Object pathValue(Method method, int position, @Nullable String value) {
    Class<?> type = method.getParameterTypes()[position];
    return value == null ? null : typed(type, value);
  }

  /** Returns a text as a string or as a value of an enum. */
  private static Object typed(Class<?> type, String value) {
    return type == String.class ? value : Reflect.callStatic(type, "of", value);
  }

  /** Returns the arguments with another value of a query parameter. */
  Object[] argumentsWithQuery(SpecParameter parameter, String value) {
    Object[] arguments = arguments();
    int query = arguments.length - (form.hasOptions() ? 2 : 1);
    Object builder = Reflect.call(arguments[query], "toBuilder");
    Method setter = Reflect.setter(builder.getClass(), service.spec().javaName(parameter));
    Reflect.call(builder, setter, typed(setter.getParameterTypes()[0], value));
    arguments[query] = Reflect.call(builder, "build");
    return arguments;
  }

  /** Rebuilds a model, which checks required properties. */
  private static Object rebuilt(Object model) {
    return Reflect.call(Reflect.call(model, "toBuilder"), "build");
  }

  private Object params(Class<?> type) {
    Object builder = Reflect.callStatic(type, "builder");
    for (SpecParameter parameter : shape.query(operation)) {
      Method setter = Reflect.setter(builder.getClass(), service.spec().javaName(parameter));
      Reflect.call(
          builder, setter, read(parameter.example(), setter.getGenericParameterTypes()[0]));
    }
    return Reflect.call(builder, "build");
  }

  /** Reads an example with the mapper of the SDK. */
  static Object read(JsonNode example, Type type) {
    JavaType javaType = MAPPER.constructType(type);
    try {
      return MAPPER.readValue(example.toString(), javaType);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a value with the mapper of the SDK. */
  static JsonNode write(Object value) {
    return MAPPER.valueToTree(value);
  }

  @Override
  public String toString() {
    return operation + ", " + form + (shape == Shape.FULL ? "" : " " + shape);
  }
}
