package io.crosslink.sdk.testkit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that a fake has received, and what became of it. Headers are not recorded, and secrets
 * in bodies are masked.
 *
 * @param number its number, the first being 1
 * @param operation the Java name of the operation, such as {@code destroyPrivateConnect}, or {@code
 *     unknown} if the request named none that the SDK has
 * @param request the path and the query below the endpoint, where they tell anything, and the body
 * @param status the HTTP status of the answer, or of the one that was lost; 0 for no answer
 * @param errorCode the provider's error code, or null if the answer was none of an error
 * @param fault what was made to go wrong, or null
 */
public record RecordedCall(
    int number,
    String operation,
    String request,
    int status,
    @Nullable String errorCode,
    Fault.@Nullable Kind fault) {

  /** {@return whether the service did what was asked for, even if its answer was lost} */
  public boolean isCarriedOut() {
    return status >= 200 && status < 300;
  }

  /**
   * Tells whether the request names something, in its path, query or body.
   *
   * @param id the whole id, or any other value
   * @return whether it does
   */
  public boolean isAbout(String id) {
    return Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?![\\w.-])")
        .matcher(request)
        .find();
  }

  /** {@return the call on one line} */
  @Override
  public String toString() {
    return "%d. %s %s -> %s%s%s"
        .formatted(
            number,
            operation,
            request,
            status == 0 ? "no answer" : status,
            errorCode == null ? "" : " " + errorCode,
            fault == null ? "" : " (" + fault + ")");
  }
}
