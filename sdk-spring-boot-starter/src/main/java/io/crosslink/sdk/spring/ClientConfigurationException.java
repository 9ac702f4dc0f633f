package io.crosslink.sdk.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client cannot be created as configured; reported by {@link ClientConfigurationAnalyzer}. */
final class ClientConfigurationException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String action;

  private ClientConfigurationException(
      String description, String action, @Nullable Throwable cause) {
    super(description, cause);
    this.action = action;
  }

  /** A property is missing. */
  static ClientConfigurationException missing(String property, String why) {
    return new ClientConfigurationException(
        property + " is missing: " + why + ".", "Set " + property + ".", null);
  }

  /** The last part of the name of a property is none of those that are known. */
  static ClientConfigurationException unknown(String property, List<String> known) {
    return new ClientConfigurationException(
        property + " has no meaning: known are " + String.join(", ", known) + ".",
        "Correct or remove " + property + ".",
        null);
  }

  /** The builder of a client has rejected its settings; messages of the SDK contain no secrets. */
  static ClientConfigurationException rejected(Class<?> client, String prefix, Exception cause) {
    return new ClientConfigurationException(
        client.getSimpleName() + " of " + prefix + " cannot be created: " + cause.getMessage(),
        "Correct the properties that start with " + prefix + ", or the beans that set the same.",
        cause);
  }

  String action() {
    return action;
  }
}
