package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.crosslink.sdk.core.ExtensibleEnum;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.List;

/**
 * The status of a widget.
 *
 * <p>The service may add values at any time; unknown values are preserved.
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
   * Returns the constant for a value, or a new instance if the value is unknown.
   *
   * @param value the value as spelled by the service
   * @return the typed value
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

  /** {@return the known values, as an unmodifiable list} */
  public static List<WidgetStatus> knownValues() {
    return KNOWN_VALUES;
  }

  /** {@return this value as a Java enum, for use in a {@code switch}} */
  public Known known() {
    return known;
  }

  /** The known values, and one constant for all others. */
  public enum Known {
    /** The widget is being created. */
    MAKING,

    /**
     * A value that is unknown to this version of the SDK; {@link WidgetStatus#value()} returns it.
     */
    UNRECOGNIZED
  }
}
