package io.crosslink.sdk.core;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crosslink.sdk.core.internal.json.OpenEnum;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A string with a set of known values, which the service may extend at any time. Unknown values are
 * preserved.
 *
 * <p>Two values are equal if they have the same class and the same spelling. To branch on the known
 * values, switch on the subclass's {@code known()}.
 */
@OpenEnum
public abstract class ExtensibleEnum {
  private final String value;

  /**
   * Wraps a value.
   *
   * @param value the value as the service spells it
   */
  protected ExtensibleEnum(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** {@return the value as the service spells it} */
  @JsonValue
  public final String value() {
    return value;
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // every subclass has its own set of values
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other != null
            && getClass() == other.getClass()
            && value.equals(((ExtensibleEnum) other).value));
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** {@return the value as the service spells it} */
  @Override
  public final String toString() {
    return value;
  }
}
