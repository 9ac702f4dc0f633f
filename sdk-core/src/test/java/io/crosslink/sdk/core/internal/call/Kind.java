package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.crosslink.sdk.core.ExtensibleEnum;

/** An enum as the templates write it. */
public final class Kind extends ExtensibleEnum {
  public static final Kind BIG = new Kind("BIG");

  private Kind(String value) {
    super(value);
  }

  @JsonCreator
  public static Kind of(String value) {
    return value.equals("BIG") ? BIG : new Kind(value);
  }
}
