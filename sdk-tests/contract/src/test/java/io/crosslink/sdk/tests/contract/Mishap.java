package io.crosslink.sdk.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.crosslink.sdk.tests.contract.EchoServer.End;
import io.crosslink.sdk.tests.contract.EchoServer.Received;
import io.crosslink.sdk.tests.contract.EchoServer.Reply;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A way in which a call goes wrong, together with a service that tells everybody what it was sent.
 *
 * @param name what goes wrong
 * @param answer what the service answers
 */
record Mishap(String name, EchoServer.Answer answer) {
  private static final int SHARES = 3;

  private static final Pattern PLANTED =
      Pattern.compile("[^\\s\"\\\\,=]*" + SampleValue.SECRET + "[^\\s\"\\\\,=]*");

  /** How a service quotes a request. */
  private enum Quote {
    VALUES {
      @Override
      String of(Received request) {
        return PLANTED
            .matcher(request.head() + request.body())
            .results()
            .map(planted -> "value '" + planted.group() + "' is refused")
            .distinct()
            .collect(Collectors.joining(", "));
      }
    },
    HEADERS {
      @Override
      String of(Received request) {
        return request
            .head()
            .lines()
            .filter(line -> PLANTED.matcher(line).find())
            .collect(Collectors.joining("; "));
      }
    },
    BODY {
      @Override
      String of(Received request) {
        return request.body();
      }
    };

    abstract String of(Received request);
  }

  /**
   * Those for one operation: if its request has secrets of its own, each of them in each way to
   * quote; else a third of them, in one of the ways, another third in another way for others.
   */
  static List<Mishap> of(SpecOperation operation) {
    List<List<Mishap>> ways =
        Arrays.stream(Quote.values()).map(quote -> of(operation, quote)).toList();
    if (operation.request().schema().closure().stream()
        .anyMatch(schema -> schema.isA("string", "password"))) {
      return ways.stream().flatMap(List::stream).toList();
    }
    int share = Math.floorMod(operation.id().hashCode(), SHARES);
    int way = Math.floorMod(operation.id().hashCode() / SHARES, ways.size());
    return IntStream.range(0, ways.get(0).size())
        .filter(i -> i % SHARES == share)
        .mapToObj(i -> ways.get((way + i) % ways.size()).get(i))
        .toList();
  }

  private static List<Mishap> of(SpecOperation operation, Quote quote) {
    Cloud cloud = Cloud.of(operation.spec());
    List<Mishap> all = new ArrayList<>();
    all.add(new Mishap("reset", request -> Reply.NONE));
    all.add(
        new Mishap(
            "reset in the body, " + quote,
            request -> new Reply(head(200, "Content-Length: 999") + quote.of(request), End.RESET)));
    for (int status : new int[] {200, 400, 401, 403, 404, 409, 429, 500, 503}) {
      add(all, "error", status, quote, said -> cloud.error("CODE", said, "id").toString());
    }
    for (int status : new int[] {200, 502}) {
      add(
          all,
          "escaped error",
          status,
          quote,
          said -> cloud.error("CODE", "SAID", "id").toString().replace("SAID", escaped(said)));
      add(all, "code", status, quote, said -> cloud.error(said, "no", said).toString());
      add(all, "strange error", status, quote, said -> "{\"detail\":" + json(said) + "}");
      add(all, "list", status, quote, said -> "[" + json(said) + "]");
      add(all, "text", status, quote, said -> said);
      add(all, "page", status, quote, said -> "<html><pre>" + said + "</pre></html>");
      add(all, "escaped page", status, quote, said -> "<p>" + said.replace("\"", "&quot;"));
      add(all, "cut JSON", status, quote, said -> "{\"message\":\"no\",\"sent\":" + json(said));
      add(all, "cut object", status, quote, said -> "{\"message\":\"no\",\"sent\":" + said);
      add(all, "wrong type", status, quote, said -> wrongType(operation, said));
      for (String header :
          List.of("Content-Type: a/", "Set-Cookie: id=", "X-Subject-Token: ", "Date: ")) {
        all.add(
            new Mishap(
                status + " " + header + quote,
                request -> reply(status, header + token(quote.of(request)), "<")));
      }
    }
    all.add(
        new Mishap(
            "redirect, " + quote,
            request -> reply(302, "Location: /?" + token(quote.of(request)), quote.of(request))));
    all.add(
        new Mishap(
            "429 Retry-After: " + quote,
            request -> reply(429, "Retry-After: " + token(quote.of(request)), "")));
    for (String start :
        List.of(
            "",
            "HTTP/1.1 ",
            "HTTP/1.1 200 OK\r\nContent-Length: ",
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")) {
      all.add(
          new Mishap(
              "no HTTP after '" + start + "', " + quote,
              request -> new Reply(start + quote.of(request) + "\r\n\r\n", End.CLOSE)));
    }
    return all;
  }

  private static void add(
      List<Mishap> all, String name, int status, Quote quote, Function<String, String> body) {
    all.add(
        new Mishap(
            status + " " + name + ", " + quote,
            request ->
                reply(status, "Content-Type: application/json", body.apply(quote.of(request)))));
  }

  private static String wrongType(SpecOperation operation, String said) {
    String property = operation.response().property();
    return property.isEmpty()
        ? "{\"id\":{" + json(said) + ":1}}"
        : "{" + json(property) + ":" + json(said) + "}";
  }

  static Reply reply(int status, String header, String body) {
    String length = "Content-Length: " + body.getBytes(UTF_8).length;
    return new Reply(head(status, header, length) + body, End.CLOSE);
  }

  private static String head(int status, String... headers) {
    return "HTTP/1.1 "
        + status
        + " Whatever\r\n"
        + Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining())
        + "Connection: close\r\n\r\n";
  }

  private static String json(String text) {
    return JsonNodeFactory.instance.textNode(text).toString();
  }

  /** As encoders write JSON that trust no character. */
  private static String escaped(String text) {
    return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
  }

  /** Something that may stand in a header's value. */
  private static String token(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Override
  public String toString() {
    return name;
  }
}
