package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.crosslink.sdk.core.ExtensibleEnum;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.List;

/**
 * The status of a widget.
 *
 * <p>The service may add values at any time; an unlisted one is kept as it came.
 */
public final class WidgetStatus extends ExtensibleEnum {
  /** The widget is being created. */
  public static final WidgetStatus MAKING = new WidgetStatus("MAKING", Known.MAKING);

  private static final List<WidgetStatus> KNOWN_VALUES = List.of(MAKING);

  private final Known known;

  private WidgetStatus(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * Returns the constant for a value, or a new object if the value is not listed.
   *
   * @param value the value as the service spells it
   * @return the value, typed
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WidgetStatus of(String value) {
    Arguments.notNull("value", value);
    for (WidgetStatus candidate : KNOWN_VALUES) {
      if (candidate.value().equals(value)) {
        return candidate;
      }
    }
    return new WidgetStatus(value, Known.UNRECOGNIZED);
  }

  /** {@return the listed values; unmodifiable} */
  public static List<WidgetStatus> knownValues() {
    return KNOWN_VALUES;
  }

  /** {@return this value as a Java enum, to switch over} */
  public Known known() {
    return known;
  }

  /** The listed values, and one constant for all others. */
  public enum Known {
    /** The widget is being created. */
    MAKING,

    /**
     * A value that this version of the SDK does not know; {@link WidgetStatus#value()} tells which.
     */
    UNRECOGNIZED
  }
}
