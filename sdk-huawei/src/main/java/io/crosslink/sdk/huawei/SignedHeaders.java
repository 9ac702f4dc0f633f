package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.HostHeader;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.Request;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The headers that a signature covers, sorted by their lower-case names.
 *
 * <p>They are those that nobody on the way has a reason to rewrite: the host, the date, and the
 * provider's and the caller's own {@code X-} headers. Names with an underscore are left out,
 * because gateways drop such headers.
 */
final class SignedHeaders {
  private static final String HOST = "host";
  private static final String DATE = "x-sdk-date";
  private static final String SECURITY_TOKEN = "x-security-token";
  private static final String PAYLOAD_HASH = "x-sdk-content-sha256";
  private static final Set<String> NOT_SECRET =
      Set.of(
          HOST, DATE, PAYLOAD_HASH, "x-project-id", "x-domain-id", "x-client-token", "x-language");

  private final SortedMap<String, String> values;
  private final String names;

  /**
   * Takes headers as they are.
   *
   * @param values lower-case names and values; of a repeated header the first value
   */
  SignedHeaders(SortedMap<String, String> values) {
    this.values = values;
    this.names = String.join(";", values.keySet());
  }

  /**
   * Collects the headers of a request and those that signing adds to it.
   *
   * @param date the date, unless the request brings its own
   * @param securityToken the token of a temporary key, or null
   */
  static SignedHeaders of(Request request, String date, @Nullable String securityToken) {
    SortedMap<String, String> values = new TreeMap<>();
    values.put(HOST, HostHeader.of(request));
    if (securityToken != null) {
      values.put(SECURITY_TOKEN, securityToken);
    }
    Headers headers = request.headers();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      if (name.regionMatches(true, 0, "x-", 0, 2) && name.indexOf('_') < 0) {
        values.putIfAbsent(name.toLowerCase(Locale.ROOT), headers.value(i));
      }
    }
    values.putIfAbsent(DATE, date);
    return new SignedHeaders(values);
  }

  /** {@return the host} */
  String host() {
    return values.getOrDefault(HOST, "");
  }

  /** {@return the date} */
  String date() {
    return values.getOrDefault(DATE, "");
  }

  /** {@return the hash of the body that the caller declares, or null if it is to be computed} */
  @Nullable String payloadHash() {
    return values.get(PAYLOAD_HASH);
  }

  /** {@return the names, separated by semicolons} */
  String names() {
    return names;
  }

  /** Returns these headers with {@code ***} in place of every value that may be secret. */
  SignedHeaders masked() {
    SortedMap<String, String> masked = new TreeMap<>(values);
    masked.replaceAll((name, value) -> NOT_SECRET.contains(name) ? value : "***");
    return new SignedHeaders(masked);
  }

  /** Writes them, one a line. */
  void writeTo(Buffer canonical) {
    values.forEach(
        (name, value) -> canonical.writeUtf8(name).writeByte(':').writeUtf8(value).writeByte('\n'));
  }
}
