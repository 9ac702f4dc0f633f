package io.crosslink.benchmarks.crosslink;

import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Measures calls whose responses contain 1 MiB of a text for which careless code takes hours: as
 * the message of a service's error, as the page of a gateway, and where a resource is expected.
 * There is no network, so a call takes the time that its text takes.
 */
public final class HostileTexts {
  private static final int LENGTH = 1 << 20;
  private static final int WARM_UP = 3;
  private static final int CALLS = 7;

  private HostileTexts() {}

  /** Prints the milliseconds of a call for each kind of text, of the slowest of its places. */
  public static void main(String[] args) {
    Answer answer = new Answer();
    OkHttpClient http = new OkHttpClient.Builder().addInterceptor(answer).build();
    try (VpnClient vpn =
        VpnClient.builder()
            .okHttpClient(http)
            .endpoint("http://127.0.0.1:9")
            .allowPlainHttp(true)
            .projectId("p-1")
            .credentials(HuaweiCredentials.of("AK", "s3cret-of-the-request"))
            .build()) {
      kinds()
          .forEach(
              (kind, unit) -> {
                String text = unit.repeat(LENGTH / unit.length());
                double slowest = 0;
                for (Response response : responses(text)) {
                  answer.response = response;
                  slowest = Math.max(slowest, millis(vpn));
                }
                System.out.printf(Locale.ROOT, "%s 1 ms %.2f%n", kind, slowest);
              });
    }
    System.exit(0);
  }

  /** Returns the median of some calls. */
  private static double millis(VpnClient vpn) {
    double[] millis = new double[CALLS];
    for (int i = -WARM_UP; i < CALLS; i++) {
      long start = System.nanoTime();
      call(vpn);
      if (i >= 0) {
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis[CALLS / 2];
  }

  private static void call(VpnClient vpn) {
    try {
      vpn.customerGateways().get("gw-1");
    } catch (SdkException e) {
      if (String.valueOf(e).length() < 4096) {
        return;
      }
    }
    throw new IllegalStateException("no exception, or one with the whole text");
  }

  private static List<Response> responses(String text) {
    String json = "{\"error_code\":\"VPN.0001\",\"error_msg\":\"" + escaped(text) + "\"}";
    return List.of(
        response(400, "application/json", json),
        response(400, "text/html", text),
        response(400, "application/json", text),
        response(200, "application/json", text));
  }

  private static Response response(int status, String type, String body) {
    return new Response.Builder()
        .request(new okhttp3.Request.Builder().url("http://127.0.0.1:9").build())
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .header("X-Request-Id", "r-1")
        .body(ResponseBody.create(body, MediaType.get(type)))
        .build();
  }

  private static String escaped(String text) {
    StringBuilder json = new StringBuilder(2 * text.length());
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.toString();
  }

  /** Responds with a copy of the current response. */
  private static final class Answer implements Interceptor {
    private Response response;

    @Override
    public Response intercept(Chain chain) throws java.io.IOException {
      return response
          .newBuilder()
          .request(chain.request())
          .body(response.peekBody(Long.MAX_VALUE))
          .build();
    }
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("backslashes", "\\");
    kinds.put("quotes", "\"");
    kinds.put("escaped-quotes", "\\\"");
    kinds.put("cut-unicode-escapes", "\\u");
    kinds.put("escaped-backslashes", "\\u005c");
    kinds.put("twice-escaped-backslashes", "\\\\u005c");
    kinds.put("percent-signs", "%");
    kinds.put("cut-percent-codes", "%2");
    kinds.put("nested-percent-codes", "%25");
    kinds.put("percent-backslashes", "%5C");
    kinds.put("ampersands", "&");
    kinds.put("cut-entities", "&#");
    kinds.put("entities", "&#x5c;");
    kinds.put("nested-entities", "&amp;");
    kinds.put("secret-properties", "\"psk\":");
    kinds.put("open-secret-values", "\"psk\":\"");
    kinds.put("secret-arrays", "\"psk\" : [");
    kinds.put("secret-objects", "\"psk\":{\"");
    kinds.put("secret-names", "psk");
    kinds.put("secret-parameters", "psk=");
    kinds.put("header-prefixes", "X-");
    kinds.put("token-headers", "X-token-");
    kinds.put("bearers", "Bearer ");
    kinds.put("authorizations", "Authorization: ");
    kinds.put("basic-authorizations", "Authorization: Basic ");
    kinds.put("cut-keys", "-----BEGIN");
    kinds.put("private-keys", "-----BEGIN PRIVATE KEY-----");
    kinds.put("unnamed-keys", "-----BEGIN x ");
    kinds.put("slashes", "//");
    kinds.put("user-infos", "//a:");
    kinds.put("brackets", "[");
    kinds.put("braces", "{");
    kinds.put("objects", "{\"a\":");
    kinds.put("digits", "9");
    kinds.put("spaces", " ");
    kinds.put("line-ends", "\t\r\n");
    kinds.put("zeros", "\u0000");
    kinds.put("direction-marks", "\u202e");
    kinds.put("half-surrogates", "\udc00\ud800");
    kinds.put("emoji", "\ud83d\ude00");
    kinds.put("combining-marks", "a\u0301");
    kinds.put("turkish-letters", "I\u0130\u0131");
    kinds.put("known-secrets", "s3cret-of-the-request");
    kinds.put("nearly-known-secrets", "s3cret-of-the-reques");
    kinds.put("letters", "aaaaaaaa");
    return kinds;
  }
}
