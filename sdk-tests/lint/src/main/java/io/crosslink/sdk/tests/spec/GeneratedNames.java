package io.crosslink.sdk.tests.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java names that the generator makes of what a spec says. */
public final class GeneratedNames {
  /** What is appended to an operation's name for each of its forms. */
  private static final List<String> FORMS =
      List.of("", "Async", "WithResponse", "WithResponseAsync");

  private static final Pattern WORD = Pattern.compile("[._-]+(\\w)");

  private GeneratedNames() {}

  /**
   * {@return a wire name such as {@code cgw_id} or {@code CustomerGateways} in lower camel case}
   */
  public static String lowerCamel(String name) {
    String camel = WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    return camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
  }

  /** {@return the name in upper camel case} */
  public static String upperCamel(String name) {
    String camel = lowerCamel(name);
    return camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
  }

  /** {@return all methods that are made of an operation} */
  public static List<String> methods(SpecOperation operation) {
    List<String> methods = new ArrayList<>();
    FORMS.forEach(form -> methods.add(operation.methodName() + form));
    String paginator = operation.extension("x-pagination").get("method").text();
    if (!paginator.isEmpty()) {
      methods.add(paginator);
    }
    Stream.of(pollers(operation), named(operation), ensurer(operation))
        .flatMap(names -> names)
        .map(Place::text)
        .forEach(name -> methods.addAll(List.of(name, name + "Async")));
    return methods;
  }

  /** {@return where extensions of an operation name further methods} */
  public static List<Place> extraMethods(SpecOperation operation) {
    Place paginator = operation.extension("x-pagination").get("method");
    return Stream.of(Stream.of(paginator), pollers(operation), named(operation), ensurer(operation))
        .flatMap(places -> places)
        .filter(Place::exists)
        .toList();
  }

  /** {@return where an operation names methods that find one by its name} */
  public static Stream<Place> named(SpecOperation operation) {
    Stream<Place> parts =
        operation.extension("x-find").get("parts").items().stream().map(part -> part.get("byName"));
    return Stream.concat(Stream.of(operation.extension("x-find-by-name").get("method")), parts)
        .filter(Place::exists);
  }

  /** {@return where an operation names the method that creates unless it exists} */
  private static Stream<Place> ensurer(SpecOperation operation) {
    return Stream.of(operation.extension("x-ensure").get("method")).filter(Place::exists);
  }

  /** {@return where an operation names methods that find, wait for or remove one by its id} */
  public static Stream<Place> pollers(SpecOperation operation) {
    Place ofOne = operation.extension("x-find");
    Stream<Place> find =
        Stream.concat(Stream.of(ofOne), ofOne.get("parts").items().stream())
            .map(each -> each.get("method"))
            .filter(Place::exists);
    Stream<Place> waiters =
        operation.extension("x-waiters").items().stream()
            .flatMap(
                waiter ->
                    Stream.of(waiter.get("method"), waiter.get("remove").get("method"))
                        .filter(Place::exists));
    return Stream.concat(find, waiters);
  }
}
