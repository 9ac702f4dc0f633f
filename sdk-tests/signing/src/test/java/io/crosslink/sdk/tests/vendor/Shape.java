package io.crosslink.sdk.tests.vendor;

import java.util.Map;
import java.util.Set;

/**
 * A type as JSON has it, taken from our document or from the vendor's classes. What it consists of
 * is read when asked for, since models may contain themselves.
 */
interface Shape {
  /**
   * The types that both sides tell apart. Timestamps are strings: the vendor declares them as
   * either.
   */
  enum Kind {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    LIST,
    MAP,
    OBJECT,
    /** The vendor's {@code Object}, which says nothing. */
    ANY
  }

  /** {@return the name of the schema or class} */
  String name();

  Kind kind();

  /** {@return whether an integer may need 64 bits} */
  boolean isLong();

  /** {@return the values that are listed; empty if any value is possible} */
  Set<String> values();

  /** {@return what a list or map holds} */
  Shape element();

  /** {@return the properties of an object by their JSON names} */
  Map<String, Shape> properties();
}
