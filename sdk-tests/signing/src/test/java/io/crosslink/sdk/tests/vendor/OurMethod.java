package io.crosslink.sdk.tests.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation of ours, and the Java method that is generated for it.
 *
 * @param service the service
 * @param operation the operation
 * @param node the operation in the document
 */
record OurMethod(OurService service, Operation operation, JsonNode node) {
  private static final Comparator<Method> BY_PARAMETERS =
      Comparator.comparing(method -> Arrays.toString(method.getParameterTypes()));

  /** Returns how to call it, in all forms that have as many arguments as any. */
  String calls() {
    List<Method> forms = forms();
    int most = forms.stream().mapToInt(Method::getParameterCount).max().orElseThrow();
    return forms.stream()
        .filter(form -> form.getParameterCount() == most)
        .map(form -> "`" + client() + "." + form.getName() + "(" + arguments(form) + ")`")
        .collect(Collectors.joining(" or "));
  }

  /** {@return the name of the method for the whole listing, empty if there is none} */
  String paginator() {
    return node.at("/x-pagination/method").asText();
  }

  /** {@return the type of the result} */
  String result() {
    return simple(forms().get(0).getGenericReturnType());
  }

  /** {@return the type within the envelope of the request, empty if there is none} */
  String requestContent() {
    return node.at("/x-request-envelope/type").asText();
  }

  /** {@return the type within the envelope of the response, empty if there is none} */
  String responseContent() {
    return node.at("/x-response-envelope/type").asText();
  }

  /** {@return the property with the content of the response, empty if it has no envelope} */
  String responseProperty() {
    return node.at("/x-response-envelope/property").asText();
  }

  private String client() {
    String tag = tag();
    return tag.substring(0, 1).toLowerCase(Locale.ROOT) + tag.substring(1) + "()";
  }

  private String tag() {
    return node.at("/tags/0").asText();
  }

  private List<Method> forms() {
    String name = node.path("x-method").asText();
    List<Method> forms =
        Stream.of(service.type(tag()).getMethods())
            .filter(method -> method.getName().equals(name))
            .sorted(BY_PARAMETERS)
            .toList();
    if (forms.isEmpty()) {
      throw new AssertionError("There is no method " + tag() + "." + name);
    }
    return forms;
  }

  private static String arguments(Method method) {
    return Stream.of(method.getParameters())
        .map(OurMethod::argument)
        .collect(Collectors.joining(", "));
  }

  /** Texts are named, since their type says nothing; of all others the type says enough. */
  private static String argument(Parameter parameter) {
    return parameter.getType() == String.class
        ? parameter.getName()
        : simple(parameter.getParameterizedType());
  }

  /** Returns a type without the packages, and a nested class without the outer one. */
  private static String simple(Type type) {
    return type.getTypeName().replaceAll("([a-z]\\w*\\.)+(\\w+\\$)?", "");
  }
}
