package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.crosslink.sdk.core.ExtensibleEnum;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.List;

/**
 * A speed with awkward values, "quoted", {@code code}, C:\temp, 漢字.
 *
 * <p>A second paragraph.
 *
 * <p>The service may add values at any time; unknown values are preserved.
 */
public final class Speed extends ExtensibleEnum {
  /** One gigabit in lower case. */
  public static final Speed GIGABIT_LOWER = new Speed("1g", Known.GIGABIT_LOWER);

  /** One gigabit in upper case. */
  public static final Speed GIGABIT_UPPER = new Speed("1G", Known.GIGABIT_UPPER);

  /** A value with a space. */
  public static final Speed EXPIRING_SOON = new Speed("expiring soon", Known.EXPIRING_SOON);

  /** A value named unknown, which is a known value. */
  public static final Speed UNKNOWN = new Speed("UNKNOWN", Known.UNKNOWN);

  /** A value named like the constant for unknown ones. */
  public static final Speed LITERALLY_UNRECOGNIZED =
      new Speed("UNRECOGNIZED", Known.LITERALLY_UNRECOGNIZED);

  /** An empty value, {@code ""}. */
  public static final Speed EMPTY = new Speed("", Known.EMPTY);

  /** A space. */
  public static final Speed BLANK = new Speed(" ", Known.BLANK);

  /** A dash. */
  public static final Speed DASH = new Speed("-", Known.DASH);

  /** An underscore. */
  public static final Speed UNDERSCORE = new Speed("_", Known.UNDERSCORE);

  /** The word null. */
  public static final Speed NULL = new Speed("null", Known.NULL);

  /** The word true. */
  public static final Speed TRUE = new Speed("true", Known.TRUE);

  /** A name that is reserved in Java. */
  public static final Speed CLASS = new Speed("class", Known.CLASS);

  /** Ten gigabits, with a slash. */
  public static final Speed TEN_GIGABITS = new Speed("10Gb/s", Known.TEN_GIGABITS);

  /** A value with a "quote". */
  public static final Speed QUOTE = new Speed("a\"b", Known.QUOTE);

  /** A value with a backslash, as in C:\temp and {@code C:\temp}. */
  public static final Speed BACKSLASH = new Speed("a\\b", Known.BACKSLASH);

  /** A value with a $ sign. */
  public static final Speed DOLLAR = new Speed("$1", Known.DOLLAR);

  /** A value outside ASCII, 漢字. */
  public static final Speed KANJI = new Speed("漢字", Known.KANJI);

  /** A value with a comma. */
  public static final Speed COMMA = new Speed("a,b", Known.COMMA);

  private static final List<Speed> KNOWN_VALUES =
      List.of(
          GIGABIT_LOWER,
          GIGABIT_UPPER,
          EXPIRING_SOON,
          UNKNOWN,
          LITERALLY_UNRECOGNIZED,
          EMPTY,
          BLANK,
          DASH,
          UNDERSCORE,
          NULL,
          TRUE,
          CLASS,
          TEN_GIGABITS,
          QUOTE,
          BACKSLASH,
          DOLLAR,
          KANJI,
          COMMA);

  private final Known known;

  private Speed(String value, Known known) {
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
  public static Speed of(String value) {
    Arguments.notNull("value", value);
    for (Speed candidate : KNOWN_VALUES) {
      if (candidate.value().equals(value)) {
        return candidate;
      }
    }
    return new Speed(value, Known.UNRECOGNIZED);
  }

  /** {@return the known values, as an unmodifiable list} */
  public static List<Speed> knownValues() {
    return KNOWN_VALUES;
  }

  /** {@return this value as a Java enum, for use in a {@code switch}} */
  public Known known() {
    return known;
  }

  /** The known values, and one constant for all others. */
  public enum Known {
    /** One gigabit in lower case. */
    GIGABIT_LOWER,

    /** One gigabit in upper case. */
    GIGABIT_UPPER,

    /** A value with a space. */
    EXPIRING_SOON,

    /** A value named unknown, which is a known value. */
    UNKNOWN,

    /** A value named like the constant for unknown ones. */
    LITERALLY_UNRECOGNIZED,

    /** An empty value, {@code ""}. */
    EMPTY,

    /** A space. */
    BLANK,

    /** A dash. */
    DASH,

    /** An underscore. */
    UNDERSCORE,

    /** The word null. */
    NULL,

    /** The word true. */
    TRUE,

    /** A name that is reserved in Java. */
    CLASS,

    /** Ten gigabits, with a slash. */
    TEN_GIGABITS,

    /** A value with a "quote". */
    QUOTE,

    /** A value with a backslash, as in C:\temp and {@code C:\temp}. */
    BACKSLASH,

    /** A value with a $ sign. */
    DOLLAR,

    /** A value outside ASCII, 漢字. */
    KANJI,

    /** A value with a comma. */
    COMMA,

    /** A value that is unknown to this version of the SDK; {@link Speed#value()} returns it. */
    UNRECOGNIZED
  }
}
