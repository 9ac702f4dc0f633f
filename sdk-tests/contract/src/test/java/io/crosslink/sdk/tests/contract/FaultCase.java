package io.crosslink.sdk.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.crosslink.sdk.tests.contract.EchoServer.End;
import io.crosslink.sdk.tests.contract.EchoServer.Received;
import io.crosslink.sdk.tests.contract.EchoServer.Response;
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
 * A fault of a call, in which the service quotes the request.
 *
 * @param name the name of the fault
 * @param responder creates the response
 */
record FaultCase(String name, EchoServer.Responder responder) {
  private static final int SHARES = 3;

  private static final Pattern PLANTED =
      Pattern.compile("[^\\s\"\\\\,=]*" + SampleValue.SECRET + "[^\\s\"\\\\,=]*");

  /** The ways in which a service quotes a request. */
  private enum Quoting {
    VALUES {
      @Override
      String of(Received request) {
        return PLANTED
            .matcher(request.head() + request.body())
            .results()
            .map(planted -> "value '" + planted.group() + "' is rejected")
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
   * Returns the faults for one operation: if its request contains secrets, all faults in all ways
   * of quoting; otherwise a third of them, each in one of the ways, varying by operation.
   */
  static List<FaultCase> of(SpecOperation operation) {
    List<List<FaultCase>> ways =
        Arrays.stream(Quoting.values()).map(quoting -> of(operation, quoting)).toList();
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

  private static List<FaultCase> of(SpecOperation operation, Quoting quoting) {
    Cloud cloud = Cloud.of(operation.spec());
    List<FaultCase> all = new ArrayList<>();
    all.add(new FaultCase("reset", request -> Response.NONE));
    all.add(
        new FaultCase(
            "reset in the body, " + quoting,
            request ->
                new Response(head(200, "Content-Length: 999") + quoting.of(request), End.RESET)));
    for (int status : new int[] {200, 400, 401, 403, 404, 409, 429, 500, 503}) {
      add(all, "error", status, quoting, quoted -> cloud.error("CODE", quoted, "id").toString());
    }
    for (int status : new int[] {200, 502}) {
      add(
          all,
          "escaped error",
          status,
          quoting,
          quoted -> cloud.error("CODE", "SAID", "id").toString().replace("SAID", escaped(quoted)));
      add(all, "code", status, quoting, quoted -> cloud.error(quoted, "no", quoted).toString());
      add(all, "strange error", status, quoting, quoted -> "{\"detail\":" + json(quoted) + "}");
      add(all, "list", status, quoting, quoted -> "[" + json(quoted) + "]");
      add(all, "text", status, quoting, quoted -> quoted);
      add(all, "page", status, quoting, quoted -> "<html><pre>" + quoted + "</pre></html>");
      add(all, "escaped page", status, quoting, quoted -> "<p>" + quoted.replace("\"", "&quot;"));
      add(
          all,
          "cut JSON",
          status,
          quoting,
          quoted -> "{\"message\":\"no\",\"sent\":" + json(quoted));
      add(all, "cut object", status, quoting, quoted -> "{\"message\":\"no\",\"sent\":" + quoted);
      add(all, "wrong type", status, quoting, quoted -> wrongType(operation, quoted));
      for (String header :
          List.of("Content-Type: a/", "Set-Cookie: id=", "X-Subject-Token: ", "Date: ")) {
        all.add(
            new FaultCase(
                status + " " + header + quoting,
                request -> response(status, header + token(quoting.of(request)), "<")));
      }
    }
    all.add(
        new FaultCase(
            "redirect, " + quoting,
            request ->
                response(302, "Location: /?" + token(quoting.of(request)), quoting.of(request))));
    all.add(
        new FaultCase(
            "429 Retry-After: " + quoting,
            request -> response(429, "Retry-After: " + token(quoting.of(request)), "")));
    for (String start :
        List.of(
            "",
            "HTTP/1.1 ",
            "HTTP/1.1 200 OK\r\nContent-Length: ",
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")) {
      all.add(
          new FaultCase(
              "no HTTP after '" + start + "', " + quoting,
              request -> new Response(start + quoting.of(request) + "\r\n\r\n", End.CLOSE)));
    }
    return all;
  }

  private static void add(
      List<FaultCase> all,
      String name,
      int status,
      Quoting quoting,
      Function<String, String> body) {
    all.add(
        new FaultCase(
            status + " " + name + ", " + quoting,
            request ->
                response(
                    status, "Content-Type: application/json", body.apply(quoting.of(request)))));
  }

  private static String wrongType(SpecOperation operation, String quoted) {
    String property = operation.response().property();
    return property.isEmpty()
        ? "{\"id\":{" + json(quoted) + ":1}}"
        : "{" + json(property) + ":" + json(quoted) + "}";
  }

  static Response response(int status, String header, String body) {
    String length = "Content-Length: " + body.getBytes(UTF_8).length;
    return new Response(head(status, header, length) + body, End.CLOSE);
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

  /** Escapes every character, as some encoders do. */
  private static String escaped(String text) {
    return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
  }

  /** Returns text that is valid in the value of a header. */
  private static String token(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Override
  public String toString() {
    return name;
  }
}
