package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.util.Arguments;

/** Checks the ids of projects. */
public final class ProjectId {
  private ProjectId() {}

  /**
   * Returns an id that can be part of a path and of a header.
   *
   * @param name the name of the value, for messages
   * @throws IllegalArgumentException if it cannot
   */
  public static String checked(String name, String id) {
    return Arguments.pathValue(name, Arguments.headerToken(name, id));
  }
}
