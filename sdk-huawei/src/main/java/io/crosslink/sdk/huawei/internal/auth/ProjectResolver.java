package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.call.Attempt;
import java.io.IOException;

/** Determines the project of one client. */
interface ProjectResolver {
  /** {@return the project as far as it is known without a lookup} */
  ProjectChoice choice();

  /**
   * Returns the id of the project; may wait on behalf of an attempt until it is looked up.
   *
   * @throws IOException if the attempt ended in the meantime
   */
  String id(ResolvedCredentials credentials, Attempt attempt) throws IOException;
}
