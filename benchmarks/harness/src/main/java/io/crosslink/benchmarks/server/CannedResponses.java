package io.crosslink.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All responses, as bytes in direct memory. */
final class CannedResponses {
  private static final String GATEWAY = resource("customer-gateway.json");
  private static final String CONNECT = resource("private-connect.json");

  private static final ByteBuffer NO_CONTENT = http("204 No Content", null);
  private static final ByteBuffer GATEWAY_SHOWN =
      http("200 OK", "{\"customer_gateway\":" + GATEWAY + ",\"request_id\":\"4f1c\"}");
  private static final ByteBuffer GATEWAY_CREATED =
      http("201 Created", "{\"customer_gateway\":" + GATEWAY + ",\"request_id\":\"4f1c\"}");
  private static final ByteBuffer VPN_GATEWAYS =
      http(
          "200 OK",
          "{\"vpn_gateways\":["
              + fifty(resource("vpn-gateway.json"))
              + "],\"request_id\":\"4f1c\"}");
  private static final ByteBuffer GATEWAY_IN_USE =
      http(
          "409 Conflict",
          "{\"error_code\":\"VPN.0001\",\"error_msg\":\"The gateway is in use.\",\"request_id\":\"4f1c\"}");

  private static final ByteBuffer CONNECT_DELETED = zenlayer("{\"requestId\":\"T1\"}");
  private static final ByteBuffer CONNECT_CREATED =
      zenlayer("{\"requestId\":\"T1\",\"orderNumber\":\"2026\",\"privateConnectId\":\"pc-00\"}");
  private static final ByteBuffer ONE_CONNECT =
      zenlayer("{\"requestId\":\"T1\",\"totalCount\":1,\"dataSet\":[" + CONNECT + "]}");
  private static final ByteBuffer CONNECTS =
      zenlayer("{\"requestId\":\"T1\",\"totalCount\":50,\"dataSet\":[" + fifty(CONNECT) + "]}");
  private static final ByteBuffer NOT_RECYCLED =
      http(
          "400 Bad Request",
          "{\"requestId\":\"T1\",\"code\":\"OPERATION_DENIED\",\"message\":\"It is in use.\"}");

  private static final ByteBuffer BAD_SIGNATURE =
      http("401 Unauthorized", "{\"error_code\":\"APIGW.0301\",\"error_msg\":\"Bad signature\"}");

  private CannedResponses() {}

  static ByteBuffer to(Request request) {
    return (request.head().startsWith("POST /api/v2/") ? zenlayer(request) : huawei(request))
        .duplicate();
  }

  static ByteBuffer badSignature() {
    return BAD_SIGNATURE.duplicate();
  }

  private static ByteBuffer huawei(Request request) {
    String head = request.head();
    return switch (head.charAt(0)) {
      case 'D' -> head.indexOf("/rejected ") > 0 ? GATEWAY_IN_USE : NO_CONTENT;
      case 'P' -> GATEWAY_CREATED;
      default -> head.indexOf("/vpn-gateways") > 0 ? VPN_GATEWAYS : GATEWAY_SHOWN;
    };
  }

  private static ByteBuffer zenlayer(Request request) {
    return switch (request.header("x-zc-action")) {
      case "DeletePrivateConnect" -> CONNECT_DELETED;
      case "CreatePrivateConnect" -> CONNECT_CREATED;
      case "DescribePrivateConnects" ->
          request.text().contains("privateConnectIds") ? ONE_CONNECT : CONNECTS;
      default -> NOT_RECYCLED;
    };
  }

  private static ByteBuffer zenlayer(String response) {
    return http("200 OK", "{\"requestId\":\"T1\",\"response\":" + response + "}");
  }

  private static ByteBuffer http(String status, String body) {
    byte[] response = HttpResponse.of(status, body);
    return ByteBuffer.allocateDirect(response.length).put(response).flip().asReadOnlyBuffer();
  }

  private static String fifty(String json) {
    return IntStream.range(10, 60)
        .mapToObj(i -> json.replace("##", "" + i)) // all ids are different
        .collect(Collectors.joining(","));
  }

  static String resource(String name) {
    try (InputStream in = CannedResponses.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8).replaceAll("\\n\\s*", "").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
