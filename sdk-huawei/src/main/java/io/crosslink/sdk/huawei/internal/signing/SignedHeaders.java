package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.internal.util.HostHeader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.Request;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The headers that a signature covers, sorted by their lower-case names.
 *
 * <p>These are the host, the date and the provider's own headers. Any other, such as the ids of a
 * trace or {@code X-Forwarded-For}, may be rewritten on the way, which would invalidate the
 * signature.
 */
final class SignedHeaders {
  private static final String HOST = "host";
  private static final String DATE = "x-sdk-date";
  private static final String SECURITY_TOKEN = "x-security-token";
  private static final String PAYLOAD_HASH = "x-sdk-content-sha256";
  private static final Set<String> SIGNED = // next to the host
      Set.of(
          DATE,
          SECURITY_TOKEN,
          PAYLOAD_HASH,
          "x-project-id",
          "x-domain-id",
          "x-client-token",
          "x-language");

  private final String[] names;
  private final String[] values;
  private int size;

  /**
   * Creates an empty collection.
   *
   * @param capacity the largest number of headers
   */
  SignedHeaders(int capacity) {
    names = new String[capacity];
    values = new String[capacity];
  }

  /**
   * Collects the headers of a request and those that signing adds; of a repeated header only the
   * first value.
   *
   * @param date the date, unless the request has its own
   * @param securityToken the token of a temporary key, or null
   */
  static SignedHeaders of(Request request, String date, @Nullable String securityToken) {
    Headers headers = request.headers();
    SignedHeaders signed = new SignedHeaders(headers.size() + 3);
    signed.add(HOST, HostHeader.of(request));
    if (securityToken != null) {
      signed.add(SECURITY_TOKEN, securityToken);
    }
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      if (name.regionMatches(true, 0, "x-", 0, 2)) { // as all of them, and no others of ours
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (SIGNED.contains(lowerCase)) {
          signed.add(lowerCase, headers.value(i));
        }
      }
    }
    return signed.add(DATE, date);
  }

  /**
   * Adds a header unless its name is present.
   *
   * @param name the lower-case name
   */
  SignedHeaders add(String name, String value) {
    int index = Arrays.binarySearch(names, 0, size, name);
    if (index < 0) {
      int at = -index - 1;
      System.arraycopy(names, at, names, at + 1, size - at);
      System.arraycopy(values, at, values, at + 1, size - at);
      names[at] = name;
      values[at] = value;
      size++;
    }
    return this;
  }

  private @Nullable String value(String name) {
    int index = Arrays.binarySearch(names, 0, size, name);
    return index < 0 ? null : values[index];
  }

  /** {@return the host} */
  String host() {
    return Objects.requireNonNull(value(HOST));
  }

  /** {@return the date} */
  String date() {
    return Objects.requireNonNull(value(DATE));
  }

  /** {@return the hash of the body that the caller has set, or null to compute it} */
  @Nullable String payloadHash() {
    return value(PAYLOAD_HASH);
  }

  /** {@return the names, separated by semicolons} */
  String names() {
    Buffer joined = new Buffer();
    writeNamesTo(joined);
    return joined.readUtf8();
  }

  /** Returns these headers with {@code ***} in place of the value that is secret. */
  SignedHeaders masked() {
    SignedHeaders masked = new SignedHeaders(size);
    for (int i = 0; i < size; i++) {
      masked.add(names[i], names[i].equals(SECURITY_TOKEN) ? "***" : values[i]);
    }
    return masked;
  }

  /** Writes names and values, one header per line. */
  void writeTo(Buffer canonical) {
    for (int i = 0; i < size; i++) {
      canonical.writeUtf8(names[i]).writeByte(':').writeUtf8(values[i]).writeByte('\n');
    }
  }

  /** Writes the names, separated by semicolons. */
  void writeNamesTo(Buffer canonical) {
    for (int i = 0; i < size; i++) {
      if (i > 0) {
        canonical.writeByte(';');
      }
      canonical.writeUtf8(names[i]);
    }
  }
}
