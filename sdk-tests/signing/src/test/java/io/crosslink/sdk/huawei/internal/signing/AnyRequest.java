package io.crosslink.sdk.huawei.internal.signing;

import com.huaweicloud.sdk.core.http.HttpMethod;
import com.huaweicloud.sdk.core.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request without any encoding, from which a request of either SDK can be built.
 * Omits content that the vendor's SDK cannot express, or does not send as it signs it.
 *
 * @param method the method
 * @param endpoint scheme, host and port
 * @param segments the path's segments
 * @param query the values of the query by name
 * @param headers the values of the headers by name
 * @param body the body, or null for none
 */
record AnyRequest(
    String method,
    String endpoint,
    List<String> segments,
    Map<String, List<String>> query,
    Map<String, List<String>> headers,
    @Nullable String body) {

  private static final String ODD =
      "abcXYZ019-_.~!$&'()*+,;=:@ %/\\?#[]\"<>^`{}|\t\n\u0001\u007fäß漢€\u00a0😀🚀";

  /**
   * The vendor's signer takes the path as text: a slash would split it, the other two would end it.
   */
  private static final String ODD_IN_PATH = ODD.replaceAll("[/?#]", "");

  /**
   * The characters that its HTTP client sends as signed, and that this JVM's HTTP server can read.
   */
  private static final String SENT_IN_PATH = ODD_IN_PATH.replaceAll("[%\\\\\t\n\\[\\]]", "");

  private static final String PLAIN = "abcXYZ019-_.~";
  static final String VISIBLE = "abcXYZ019-_.~!$&'()*+,;=:@%/\\?#[]\"<>^`{}|";

  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  /** Without standard ports: the vendor signs them if present, and OkHttp does not send them. */
  private static final List<String> ENDPOINTS =
      List.of(
          "https://vpn.eu-west-101.myhuaweicloud.com",
          "https://vpn.eu-de.otc.t-systems.com",
          "http://localhost:8080",
          "https://[2001:db8::1]:8443");

  /** Headers that both sign; the vendor also signs others, which proxies may rewrite. */
  private static final List<String> SIGNED =
      List.of("X-Project-Id", "x-domain-id", "X-Client-Token", "X-LANGUAGE");

  /** Headers that neither signs. */
  private static final List<String> UNSIGNED = List.of("Content-Type", "X_A", "x-a_b", "A_B");

  /** Returns a request as unusual as both signers support. */
  static AnyRequest odd(Random random) {
    Map<String, List<String>> headers = headers(random, 3);
    if (random.nextInt(4) == 0) {
      headers.put("Host", List.of("vpn." + random.nextInt(100) + ".example.com:8443"));
    }
    if (random.nextInt(8) == 0) {
      headers.put("X-Sdk-Content-Sha256", List.of("UNSIGNED-PAYLOAD"));
    }
    return of(random, Fuzz.oneOf(random, ENDPOINTS), ODD_IN_PATH, ODD, headers);
  }

  /** Returns a request that the vendor's HTTP client sends as its signer signs it. */
  static AnyRequest sendable(Random random, String endpoint) {
    return of(random, endpoint, SENT_IN_PATH, PLAIN, headers(random, 1));
  }

  private static AnyRequest of(
      Random random,
      String endpoint,
      String inPath,
      String inNames,
      Map<String, List<String>> headers) {
    List<String> segments = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      segments.add("s" + Fuzz.text(random, inPath, 12) + "e"); // never dots only
    }
    if (random.nextInt(5) == 0) {
      segments.add(""); // a slash at the end
    }
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      query.put("q" + Fuzz.text(random, inNames, 6), values(random));
    }
    String method = Fuzz.oneOf(random, METHODS);
    String body = method.equals("GET") || random.nextInt(5) == 0 ? null : body(random);
    return new AnyRequest(method, endpoint, segments, query, headers, body);
  }

  private static List<String> values(Random random) {
    List<String> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(Fuzz.text(random, ODD, 12));
    }
    return values;
  }

  private static Map<String, List<String>> headers(Random random, int most) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = random.nextInt(5); i > 0; i--) {
      headers.put(Fuzz.oneOf(random, SIGNED), headerValues(random, most));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      headers.put(Fuzz.oneOf(random, UNSIGNED), headerValues(random, most));
    }
    return headers;
  }

  private static List<String> headerValues(Random random, int most) {
    List<String> values = new ArrayList<>();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      values.add("v" + Fuzz.text(random, VISIBLE + " \t", 10) + "v");
    }
    return values;
  }

  private static String body(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> Fuzz.text(random, ODD, 10_000);
      default -> "{\"name\":\"" + Fuzz.text(random, ODD, 40) + "\"}";
    };
  }

  /** Returns the request for our signer. */
  Request ours() {
    HttpUrl.Builder url = HttpUrl.get(endpoint).newBuilder();
    segments.forEach(url::addPathSegment);
    query.forEach(
        (name, values) -> {
          if (values.isEmpty()) {
            url.addQueryParameter(name, null);
          }
          values.forEach(value -> url.addQueryParameter(name, value));
        });
    return ours(url.build());
  }

  /** Returns the request for our signer, with another URL. */
  Request ours(HttpUrl url) {
    boolean noBody = body == null && (method.equals("GET") || method.equals("DELETE"));
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .method(method, noBody ? null : RequestBody.create(body == null ? "" : body, null));
    headers.forEach((name, values) -> values.forEach(value -> request.addHeader(name, value)));
    return request.build();
  }

  /**
   * Returns the request for the vendor's signer. Query names that need encoding bypass its builder,
   * which would put them into the URL unchanged and sign them twice; headers with several values
   * bypass it because it fails on them.
   */
  HttpRequest theirs() {
    HttpRequest request = builder().build();
    request.getQueryParams().putAll(query);
    request.getHeaders().putAll(headers);
    return request;
  }

  /** Returns the request as the vendor's client builds it. */
  HttpRequest theirsToSend() {
    HttpRequest.HttpRequestBuilder builder = builder();
    query.forEach(builder::addQueryParam);
    headers.forEach((name, values) -> builder.addHeader(name, values.get(0)));
    return builder.build();
  }

  private HttpRequest.HttpRequestBuilder builder() {
    return HttpRequest.newBuilder()
        .withMethod(HttpMethod.valueOf(method))
        .withEndpoint(endpoint)
        .withPath(segments.isEmpty() ? "" : "/" + String.join("/", segments))
        .withBodyAsString(body);
  }
}
