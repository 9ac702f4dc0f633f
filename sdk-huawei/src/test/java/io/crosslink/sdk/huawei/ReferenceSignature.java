package io.crosslink.sdk.huawei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A second implementation of {@code SDK-HMAC-SHA256} and {@code V11-HMAC-SHA256}, written from
 * their description; it shares no code with the signer.
 *
 * @param canonicalRequest the canonical request
 * @param stringToSign the string to sign
 * @param signature the signature
 */
public record ReferenceSignature(String canonicalRequest, String stringToSign, String signature) {

  /** A name and a value, neither of them encoded. */
  public record Pair(String name, String value) {}

  /**
   * The content of a request before any encoding.
   *
   * @param method the method
   * @param segments the path's segments, not encoded
   * @param query the query, not encoded
   * @param headers the headers to sign, by lower-case name
   * @param bodyHash the SHA-256 of the body
   */
  public record Message(
      String method,
      List<String> segments,
      List<Pair> query,
      Map<String, String> headers,
      String bodyHash) {

    /** Reads a message as a server does: it decodes what is between the separators. */
    public static Message received(
        String method, String target, Map<String, String> headers, byte[] body) {
      int mark = target.indexOf('?');
      String path = mark < 0 ? target : target.substring(0, mark);
      List<String> segments = new ArrayList<>();
      for (String segment : path.substring(1).split("/", -1)) {
        segments.add(URLDecoder.decode(segment.replace("+", "%2B"), UTF_8));
      }
      List<Pair> query = new ArrayList<>();
      if (mark >= 0) {
        for (String pair : target.substring(mark + 1).split("&", -1)) {
          String[] parts = pair.split("=", 2);
          query.add(
              new Pair(
                  URLDecoder.decode(parts[0], UTF_8),
                  parts.length == 2 ? URLDecoder.decode(parts[1], UTF_8) : ""));
        }
      }
      return new Message(method, segments, query, headers, sha256(body));
    }

    public String canonical() {
      StringBuilder headerLines = new StringBuilder();
      Map<String, String> sorted = new TreeMap<>(headers);
      sorted.forEach((name, value) -> headerLines.append(name + ":" + value + "\n"));
      return String.join(
          "\n",
          method.toUpperCase(Locale.ROOT),
          uri(),
          canonicalQuery(),
          headerLines,
          String.join(";", sorted.keySet()),
          headers.getOrDefault("x-sdk-content-sha256", bodyHash));
    }

    private String uri() {
      String path = "/" + segments.stream().map(ReferenceSignature::encoded).collect(joining("/"));
      return path.endsWith("/") ? path : path + "/";
    }

    private String canonicalQuery() {
      Map<String, List<String>> sorted = new TreeMap<>();
      for (Pair pair : query) {
        sorted
            .computeIfAbsent(encoded(pair.name), name -> new ArrayList<>())
            .add(encoded(pair.value));
      }
      return sorted.entrySet().stream()
          .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + value))
          .collect(joining("&"));
    }
  }

  /**
   * The input of the key derivation of {@code V11-HMAC-SHA256}.
   *
   * @param accessKey the access key id
   * @param region the region's id
   * @param service the service's name
   */
  public record Derivation(String accessKey, String region, String service) {
    public String scope(String date) {
      return date.substring(0, 8) + "/" + region + "/" + service;
    }

    String key(String secretKey, String date) {
      byte[] extracted = hmac(accessKey.getBytes(UTF_8), secretKey.getBytes(UTF_8));
      return hex(hmac(extracted, (scope(date) + "\u0001").getBytes(UTF_8)));
    }
  }

  public static ReferenceSignature of(String secretKey, String date, Message message) {
    return of(secretKey, null, date, message);
  }

  public static ReferenceSignature of(
      String secretKey, @Nullable Derivation derivation, String date, Message message) {
    String canonicalRequest = message.canonical();
    String hash = sha256(canonicalRequest.getBytes(UTF_8));
    String stringToSign =
        derivation == null
            ? String.join("\n", "SDK-HMAC-SHA256", date, hash)
            : String.join("\n", "V11-HMAC-SHA256", date, derivation.scope(date), hash);
    String key = derivation == null ? secretKey : derivation.key(secretKey, date);
    byte[] signature = hmac(key.getBytes(UTF_8), stringToSign.getBytes(UTF_8));
    return new ReferenceSignature(canonicalRequest, stringToSign, hex(signature));
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  public static String sha256(byte[] bytes) {
    try {
      return hex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String hex(byte[] hash) {
    return String.format(Locale.ROOT, "%064x", new BigInteger(1, hash));
  }
}
