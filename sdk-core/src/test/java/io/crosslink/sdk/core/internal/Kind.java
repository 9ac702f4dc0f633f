package io.crosslink.sdk.core.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.crosslink.sdk.core.ExtensibleEnum;

/** An enum as the templates write it. */
final class Kind extends ExtensibleEnum {
  static final Kind BIG = new Kind("BIG");

  private Kind(String value) {
    super(value);
  }

  @JsonCreator
  static Kind of(String value) {
    return value.equals("BIG") ? BIG : new Kind(value);
  }
}
