package io.crosslink.sdk.tests.soak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Turns the JSON of a response into malformed JSON, or into that of a later version. */
final class ResponseCorruption {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEPTH = 20_000;

  private ResponseCorruption() {}

  static byte[] truncate(String json, RandomGenerator random) {
    byte[] all = Exchange.bytes(json);
    return Arrays.copyOf(all, 1 + random.nextInt(all.length - 1));
  }

  static byte[] nestDeeply(String json) {
    return add(json, "\"deep\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH));
  }

  /** Adds wrong values before the correct ones. */
  static byte[] duplicateKeys(String json) {
    String twice =
        json.replaceAll(
            "\"(id|name|privateConnectId|privateConnectName)\":", "\"$1\":\"decoy\",$0");
    return add(twice, "\"twice\":1,\"twice\":2");
  }

  /** Replaces a value by a list of one text, which no property accepts. */
  static byte[] wrongType(String json, RandomGenerator random) {
    ObjectNode root = read(json);
    List<Runnable> changes = new ArrayList<>();
    for (ObjectNode node : objects(root)) {
      node.fieldNames()
          .forEachRemaining(name -> changes.add(() -> node.putArray(name).add("wrong type")));
    }
    if (changes.isEmpty()) {
      return Exchange.bytes("[\"no object\"]");
    }
    changes.get(random.nextInt(changes.size())).run();
    return Exchange.bytes(root.toString());
  }

  static byte[] invalidUtf8(String json) {
    byte[] bytes = add(json, "\"bad\":\"?(\"");
    bytes[bytes.length - 4] = (byte) 0xC3; // requires a continuation byte, which ( is not
    return bytes;
  }

  static byte[] unknownFields(String json) {
    ObjectNode root = read(json);
    for (ObjectNode node : objects(root)) {
      node.putObject("fromTheFuture")
          .put("number", 1.5)
          .putNull("nothing")
          .putArray("list")
          .add("x");
    }
    return Exchange.bytes(root.toString());
  }

  static byte[] unknownEnums(String json) {
    return Exchange.bytes(
        json.replaceAll("\"(id_type|connectivityStatus)\":\"\\w+\"", "\"$1\":\"UNKNOWN_VALUE\""));
  }

  private static byte[] add(String json, String member) {
    String comma = json.equals("{}") ? "" : ",";
    return Exchange.bytes(json.substring(0, json.length() - 1) + comma + member + "}");
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The response of the server is malformed", e);
    }
  }

  /** {@return the object and all objects in it} */
  private static List<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> found = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      found.add(object);
    }
    for (JsonNode child : node) {
      found.addAll(objects(child));
    }
    return found;
  }
}
