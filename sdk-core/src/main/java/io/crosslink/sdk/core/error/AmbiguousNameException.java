package io.crosslink.sdk.core.error;

import static java.util.stream.Collectors.joining;

import io.crosslink.sdk.core.internal.mask.Excerpt;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several resources have the name that was looked for: the services do not keep names unique.
 * Choose one of the candidates by its id, or rename all but one.
 */
public final class AmbiguousNameException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** The search ends when it has found one candidate more than this. */
  public static final int MOST_CANDIDATES = 20;

  private final String name;
  private final List<Candidate> candidates;

  /**
   * A resource with the name.
   *
   * @param id the id, or null if the service sent none
   * @param name the name
   * @param status the status as the service spells it, or null if it is not set or resources of
   *     this type have none
   */
  public record Candidate(@Nullable String id, String name, @Nullable String status)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** {@return the id, and the status if there is one} */
    @Override
    public String toString() {
      String shown = id == null ? "one without id" : Excerpt.of(id);
      return status == null ? shown : shown + " (" + Excerpt.of(status) + ")";
    }
  }

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param what the type of the resource, such as {@code VPN gateway}
   * @param name the name
   * @param candidates the resources with this name
   */
  public AmbiguousNameException(String what, String name, List<Candidate> candidates) {
    super(
        "There is more than one %s named %s: %s"
            .formatted(
                what,
                Excerpt.of(name),
                candidates.stream().map(Candidate::toString).collect(joining(", "))),
        null);
    this.name = name;
    this.candidates = List.copyOf(candidates);
  }

  /** {@return the name that was looked for} */
  public String name() {
    return name;
  }

  /**
   * Returns the resources with this name, in the order of the listing. If there are more than
   * {@link #MOST_CANDIDATES}, the list is not complete.
   *
   * @return two or more candidates; unmodifiable
   */
  public List<Candidate> candidates() {
    return candidates;
  }
}
