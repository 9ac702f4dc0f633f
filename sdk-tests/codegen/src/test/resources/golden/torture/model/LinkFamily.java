package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.crosslink.sdk.core.ExtensibleEnum;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.List;

/**
 * A family of addresses.
 *
 * <p>The service may add values at any time; unknown values are preserved.
 */
public final class LinkFamily extends ExtensibleEnum {
  /** IPv4. */
  public static final LinkFamily IPV4 = new LinkFamily("ipv4", Known.IPV4);

  /** IPv6. */
  public static final LinkFamily IPV6 = new LinkFamily("ipv6", Known.IPV6);

  /** Both. */
  public static final LinkFamily DUAL = new LinkFamily("dual", Known.DUAL);

  private static final List<LinkFamily> KNOWN_VALUES = List.of(IPV4, IPV6, DUAL);

  private final Known known;

  private LinkFamily(String value, Known known) {
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
  public static LinkFamily of(String value) {
    Arguments.notNull("value", value);
    for (LinkFamily candidate : KNOWN_VALUES) {
      if (candidate.value().equals(value)) {
        return candidate;
      }
    }
    return new LinkFamily(value, Known.UNRECOGNIZED);
  }

  /** {@return the known values, as an unmodifiable list} */
  public static List<LinkFamily> knownValues() {
    return KNOWN_VALUES;
  }

  /** {@return this value as a Java enum, for use in a {@code switch}} */
  public Known known() {
    return known;
  }

  /** The known values, and one constant for all others. */
  public enum Known {
    /** IPv4. */
    IPV4,

    /** IPv6. */
    IPV6,

    /** Both. */
    DUAL,

    /**
     * A value that is unknown to this version of the SDK; {@link LinkFamily#value()} returns it.
     */
    UNRECOGNIZED
  }
}
