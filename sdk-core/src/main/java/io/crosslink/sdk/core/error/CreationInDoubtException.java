package io.crosslink.sdk.core.error;

import io.crosslink.sdk.core.internal.mask.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * It is in doubt whether a resource was created: the create may have been applied, but no resource
 * with its name appeared in time. To create it now could result in two. Wait, look for it by its
 * name, for example in the provider's console, and call {@code ensure} again: it creates another
 * one only if there is none with the name by then.
 *
 * <p>The cause is the failure of the create, and the suppressed exception the end of the search.
 */
public final class CreationInDoubtException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final String name;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param what the type of the resource, such as {@code VPN gateway}
   * @param name its name
   * @param doubt the failure of the create, or null if it has not ended
   * @param end why the search for the resource ended
   */
  public CreationInDoubtException(
      String what, String name, @Nullable Throwable doubt, Throwable end) {
    super(
        "It is in doubt whether the %s %s was created: the create may have been applied, but the resource was not found afterwards. Look for it by its name, and call ensure again later; do not send another create before"
            .formatted(what, Excerpt.of(name)),
        doubt);
    this.name = name;
    addSuppressed(end);
  }

  /** {@return the name of the resource} */
  public String name() {
    return name;
  }
}
