package io.crosslink.sdk.tests.spec;

/**
 * An error code that a spec documents.
 *
 * @param place where it is listed
 */
public record ErrorCode(Place place) {

  /** {@return the Java constant} */
  public String name() {
    return place.get("name").text();
  }

  /** {@return the code as the service sends it} */
  public String code() {
    return place.get("code").text();
  }

  /** {@return the kind, empty if the status chooses it} */
  public String kind() {
    return place.get("kind").text();
  }

  /** {@return the documented status, or the given one if it is unknown} */
  public int statusOr(int unknown) {
    return place.get("status").node().asInt(unknown);
  }

  /** {@return whether a later attempt may succeed} */
  public boolean isRetryable() {
    return place.get("retryable").isTrue();
  }
}
