package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.wiremock.WireMockResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page of the stand-alone program, and the status that its script polls. It only shows: none of
 * its requests changes anything.
 */
final class StatusPage implements OtherRequests {
  private static final String FOLDER = "/crosslink/";

  /**
   * The names of this machine. A web site can make its own name lead here, and its scripts could
   * then read what is served under that name.
   */
  private static final Pattern LOCAL =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]+)?");

  /** Where {@code page.html} has a value. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");

  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                  + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                  + " frame-ancestors 'none'",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff");

  private final Map<String, Content> contents;

  private record Content(String type, Supplier<String> text) {
    static Content file(String type, String text) {
      return new Content(type + ";charset=utf-8", () -> text);
    }
  }

  StatusPage(FakeZenlayer zenlayer, FakeHuaweiCloud huawei, ServerStatus status) {
    Map<String, String> values = values(zenlayer, huawei);
    String page =
        PLACEHOLDER
            .matcher(resource("page.html"))
            .replaceAll(name -> Matcher.quoteReplacement(values.get(name.group(1))));
    contents =
        Map.of(
            "/",
            Content.file("text/html", page),
            "/favicon.ico",
            Content.file("image/svg+xml", resource("icon.svg")),
            FOLDER + "page.css",
            Content.file("text/css", resource("page.css")),
            FOLDER + "page.js",
            Content.file("text/javascript", resource("page.js")),
            FOLDER + "status.json",
            new Content("application/json", () -> status.toJson().toString()));
  }

  /** Returns what clients need, by the names that the page has for it. None of it is a secret. */
  private static Map<String, String> values(FakeZenlayer zenlayer, FakeHuaweiCloud huawei) {
    return Map.ofEntries(
        Map.entry("zenlayer.endpoint", zenlayer.endpoint()),
        Map.entry("zenlayer.accessKeyId", zenlayer.accessKeyId()),
        Map.entry("zenlayer.accessKeyPassword", zenlayer.accessKeyPassword()),
        Map.entry("zenlayer.token", zenlayer.token()),
        Map.entry("huawei.endpoint", huawei.endpoint()),
        Map.entry("huawei.accessKey", huawei.accessKey()),
        Map.entry("huawei.secretKey", huawei.secretKey()),
        Map.entry("huawei.projectId", huawei.projectId()),
        Map.entry("huawei.region", huawei.region()),
        Map.entry("huawei.account", huawei.account()),
        Map.entry("huawei.accountId", huawei.accountId()),
        Map.entry("huawei.user", huawei.user()),
        Map.entry("huawei.password", huawei.password()));
  }

  private static String resource(String name) {
    try (InputStream file = StatusPage.class.getResourceAsStream("page/" + name)) {
      if (file == null) {
        throw new IllegalStateException("The jar lacks " + name);
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  @Override
  public @Nullable ResponseDefinition respond(FakeRequest request) {
    Content content = contents.get(request.path());
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    if (content == null || (!reads && !request.path().startsWith(FOLDER))) {
      return null; // or a call with an incomplete path
    }
    String host = request.header("Host");
    if (host == null || !LOCAL.matcher(host).matches()) {
      return text(403, "text/plain", "The page is at http://localhost only.");
    }
    if (!reads) {
      return text(405, "text/plain", "The page is read with GET.");
    }
    return text(200, content.type, content.text.get());
  }

  private static ResponseDefinition text(int status, String type, String text) {
    Map<String, String> headers = new HashMap<>(HEADERS);
    headers.put("Content-Type", type);
    if (status == 405) {
      headers.put("Allow", "GET, HEAD");
    }
    return WireMockResponses.text(status, headers, text);
  }
}
