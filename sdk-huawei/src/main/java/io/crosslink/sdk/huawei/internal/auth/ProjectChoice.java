package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.huawei.internal.signing.IamToken;
import org.jspecify.annotations.Nullable;

/**
 * The project of a client, as far as it is known when the client is built.
 *
 * @param id its id, or null if only the name or nothing is known
 * @param name its name, or null if the id or nothing is known
 * @param byUser whether the user has set it on the client, which overrides credentials
 */
public record ProjectChoice(@Nullable String id, @Nullable String name, boolean byUser) {
  /** The environment variable with the id of the project. */
  public static final String VARIABLE = "HUAWEICLOUD_SDK_PROJECT_ID";

  /** Replaces the id in paths while it is unknown. */
  static final String PLACEHOLDER = "{project_id}";

  /** What users can do about a project that cannot be determined, for messages. */
  static final String REMEDY =
      "call projectId(…) or projectName(…) on the builder, or set the environment variable "
          + VARIABLE;

  /** The message if there is neither an id nor a name to look it up by. */
  public static final String UNKNOWN =
      "The project is not known: " + REMEDY + ", or call region(…) to work in its own project";

  /**
   * Returns the id for requests with given credentials, or null if it has to be looked up. A token
   * is valid for one project only; a key belongs to several, of which its source names the usual
   * one.
   */
  @Nullable String idFor(ResolvedCredentials credentials) {
    boolean bound = credentials.credential() instanceof IamToken;
    return credentials.projectId() != null && (bound || !byUser) ? credentials.projectId() : id;
  }

  /**
   * Returns the id for paths, or the placeholder if it is unknown.
   *
   * @param fixed the credentials that are never replaced, or null if they are fetched
   */
  String inPath(@Nullable ResolvedCredentials fixed) {
    String known = fixed == null ? null : idFor(fixed); // a token may be of another project
    return known != null ? known : PLACEHOLDER;
  }

  /**
   * Returns the id if it is certain before the first call, or null.
   *
   * @param fixed the credentials that are never replaced, or null if they are fetched
   */
  @Nullable String knownId(@Nullable ResolvedCredentials fixed) {
    return fixed != null ? idFor(fixed) : byUser ? id : null;
  }

  /** {@return whether neither id nor name is known} */
  public boolean isUnknown() {
    return id == null && name == null;
  }
}
