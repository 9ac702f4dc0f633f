package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.util.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The project that a client works in, as far as it is known beforehand.
 *
 * @param id its id, or null if only the name is known
 * @param name its name, or null if the id is known or neither is
 * @param byUser whether the user of the client has chosen it, so that nobody else may
 */
record ProjectChoice(@Nullable String id, @Nullable String name, boolean byUser) {

  /**
   * Returns the id if it is known once there is a grant, or null if it has to be looked up. A token
   * is good for one project only, the one it was asked for; what stands beside a key in a file is
   * only what its owner works in as a rule.
   */
  @Nullable String idFor(Grant grant) {
    boolean bound = grant.secret() instanceof IamToken;
    return grant.projectId() != null && (bound || !byUser) ? grant.projectId() : id;
  }

  /**
   * Returns what a path is made with: the id if it is known beforehand, or else what stands for it.
   *
   * @param grant what is granted without a login, or null
   */
  String inPath(@Nullable Grant grant) {
    String known = grant == null ? null : idFor(grant); // a token may be of another project
    return known != null ? known : Projects.UNKNOWN;
  }

  /**
   * Returns the id if it is certain beforehand, or null.
   *
   * @param grant what is granted without a login, or null
   */
  @Nullable String knownId(@Nullable Grant grant) {
    return grant != null ? idFor(grant) : byUser ? id : null;
  }

  /** {@return whether nothing is known} */
  boolean isOpen() {
    return id == null && name == null;
  }

  /** Returns an id that can be one: it goes into the path and into a header. */
  static String checkedId(String name, String id) {
    return Arguments.pathValue(name, Arguments.headerToken(name, id));
  }
}
