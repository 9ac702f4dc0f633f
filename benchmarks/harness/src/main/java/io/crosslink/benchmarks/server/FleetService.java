package io.crosslink.benchmarks.server;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A service with many resources, {@code pc-0}, {@code vc-0} and so on, whose requests are limited:
 * each operation has its limit, or all of them share one. It throttles as both clouds do, and as
 * they mostly do without saying for how long.
 */
final class FleetService {
  private static final Pattern CONNECT_ID = Pattern.compile("\"(pc-\\d+)\"");
  private static final Pattern PAGE_SIZE = Pattern.compile("\"pageSize\":(\\d+)");
  private static final Pattern PAGE = Pattern.compile("\"pageNum\":(\\d+)");
  private static final String CONNECT = CannedResponses.resource("private-connect.json");

  private static final byte[] NO_CONTENT = HttpResponse.of("204 No Content", null);
  private static final byte[] NOT_FOUND =
      HttpResponse.of(
          "404 Not Found",
          "{\"error_code\":\"VPN.0004\",\"error_msg\":\"It does not exist.\",\"request_id\":\"4f\"}");
  private static final byte[] THROTTLED =
      HttpResponse.of(
          "429 Too Many Requests",
          "{\"error_code\":\"APIGW.0308\",\"error_msg\":\"The throttling threshold has been"
              + " reached\",\"request_id\":\"4f\"}");
  private static final byte[] ZENLAYER_THROTTLED =
      HttpResponse.of(
          "429 Too Many Requests",
          "{\"requestId\":\"T1\",\"code\":\"REQUEST_LIMIT_EXCEEDED\",\"message\":\"Too many.\"}");

  private final int size;
  private final double limit;
  private final double burst;
  private final boolean shared;
  private final FleetStates states;
  private final Map<String, TokenBucket> buckets = new HashMap<>();
  private final FleetTally tally = new FleetTally();

  /**
   * Creates a service.
   *
   * @param args the number of resources of each type; the limit, per second; its burst; whether all
   *     operations share it; how long a deletion takes, in milliseconds
   */
  FleetService(List<String> args) {
    size = Integer.parseInt(args.get(0));
    limit = Double.parseDouble(args.get(1));
    burst = Double.parseDouble(args.get(2));
    shared = Boolean.parseBoolean(args.get(3));
    states = new FleetStates(Long.parseLong(args.get(4)) * 1_000_000);
  }

  ByteBuffer to(Request request) {
    return ByteBuffer.wrap(respond(request, System.nanoTime()));
  }

  synchronized String report() {
    return tally.report(System.nanoTime());
  }

  private synchronized byte[] respond(Request request, long now) {
    String action = request.header("x-zc-action");
    String path = request.target().substring(1).split("\\?")[0];
    String[] segments = path.split("/"); // v5, project, type, id
    String operation =
        action.isEmpty() ? request.method() + " " + segments[2] + segments.length : action;
    boolean accepted =
        buckets
            .computeIfAbsent(shared ? "all" : operation, name -> new TokenBucket(limit, burst, now))
            .take(now);
    tally.add(operation, accepted, now);
    if (!action.isEmpty()) {
      return accepted ? zenlayer(action, request.text(), now) : ZENLAYER_THROTTLED;
    }
    return accepted ? huawei(request, segments, now) : THROTTLED;
  }

  private byte[] huawei(Request request, String[] segments, long now) {
    if (segments.length == 3) {
      return connections(now);
    }
    String id = segments[3];
    String status = states.ofConnection(id, now);
    if (status == null) {
      return NOT_FOUND;
    }
    if (request.method().equals("DELETE")) {
      states.delete(id, now);
      return NO_CONTENT;
    }
    return HttpResponse.of("200 OK", "{\"vpn_connection\":" + connection(id, status) + "}");
  }

  private byte[] connections(long now) {
    List<String> found =
        IntStream.range(0, size)
            .mapToObj(i -> "vc-" + i)
            .filter(id -> states.ofConnection(id, now) != null)
            .map(id -> connection(id, states.ofConnection(id, now)))
            .toList();
    return HttpResponse.of(
        "200 OK",
        "{\"vpn_connections\":["
            + String.join(",", found)
            + "],\"total_count\":"
            + found.size()
            + ",\"page_info\":{\"current_count\":"
            + found.size()
            + "},\"request_id\":\"4f\"}");
  }

  private static String connection(String id, String status) {
    return """
        {"id":"%s","name":"%s","status":"%s","vgw_id":"gw-1","vgw_ip":"ip-1","style":"STATIC","cgw_id":"cg-1"}"""
        .formatted(id, id, status);
  }

  private byte[] zenlayer(String action, String body, long now) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = CONNECT_ID.matcher(body);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    switch (action) {
      case "DeletePrivateConnect" -> states.delete(ids.get(0), now);
      case "DestroyPrivateConnect" -> states.destroy(ids.get(0), now);
      case "DescribePrivateConnects" -> {
        return connects(ids, number(PAGE, body, 1), number(PAGE_SIZE, body, 20), now);
      }
      default -> throw new IllegalArgumentException(action);
    }
    return envelope("{\"requestId\":\"T1\"}");
  }

  private byte[] connects(List<String> ids, int page, int pageSize, long now) {
    List<String> wanted =
        ids.isEmpty() ? IntStream.range(0, size).mapToObj(i -> "pc-" + i).toList() : ids;
    List<String> found = wanted.stream().filter(id -> states.ofConnect(id, now) != null).toList();
    String items =
        found.stream()
            .skip((long) (page - 1) * pageSize)
            .limit(pageSize)
            .map(id -> connect(id, states.ofConnect(id, now)))
            .collect(Collectors.joining(","));
    return envelope(
        "{\"requestId\":\"T1\",\"totalCount\":" + found.size() + ",\"dataSet\":[" + items + "]}");
  }

  private static String connect(String id, String status) {
    return CONNECT.replace("pc-8f3b##", id).replace("RUNNING", status).replace("##", "10");
  }

  private static int number(Pattern pattern, String body, int otherwise) {
    Matcher matcher = pattern.matcher(body);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : otherwise;
  }

  private static byte[] envelope(String response) {
    return HttpResponse.of("200 OK", "{\"requestId\":\"T1\",\"response\":" + response + "}");
  }
}
