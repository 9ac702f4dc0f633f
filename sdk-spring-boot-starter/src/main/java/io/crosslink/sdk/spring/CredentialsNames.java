package io.crosslink.sdk.spring;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/**
 * The names of the properties with credentials. Spring ignores names that it does not know, so that
 * a misspelt one would select other credentials than the application means.
 */
final class CredentialsNames {
  private static final String CREDENTIALS = "credentials";

  private CredentialsNames() {}

  /**
   * Rejects unknown names.
   *
   * @param account the properties of an account
   * @param prefix their prefix
   * @param type the record that they are bound to
   */
  static void check(Map<?, ?> account, String prefix, Class<?> type) {
    if (!(account.get(CREDENTIALS) instanceof Map<?, ?> credentials)) {
      return;
    }
    List<String> known =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getName)
            .map(DataObjectPropertyName::toDashedForm)
            .toList();
    List<String> compact = known.stream().map(CredentialsNames::compact).toList();
    names(credentials)
        .filter(name -> !compact.contains(compact(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw ClientConfigurationException.unknown(
                  prefix + "." + CREDENTIALS + "." + name, known);
            });
  }

  /** A variable of the environment has dots where the name of the property has dashes. */
  private static Stream<String> names(Map<?, ?> properties) {
    return properties.entrySet().stream()
        .flatMap(
            each ->
                each.getValue() instanceof Map<?, ?> more
                    ? names(more).map(name -> each.getKey() + "." + name)
                    : Stream.of(String.valueOf(each.getKey())));
  }

  /** Without what may be written in several ways, and without the index of an item. */
  private static String compact(String name) {
    return name.replaceAll("\\[?\\d+]?$|[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
