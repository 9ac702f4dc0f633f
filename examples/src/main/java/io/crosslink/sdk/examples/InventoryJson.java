package io.crosslink.sdk.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Writes an inventory as a JSON object: {@code resources}, each with all its {@code properties} but
 * without secrets, and {@code failures}, the listings that failed.
 */
final class InventoryJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private InventoryJson() {}

  static String of(List<InventorySection> sections) {
    try {
      ObjectNode inventory = JSON.createObjectNode();
      ArrayNode resources = inventory.putArray("resources");
      for (InventoryRow row : InventoryRow.of(sections).toList()) {
        ObjectNode resource = resources.addObject();
        for (int i = 0; i < row.cells().size(); i++) {
          resource.put(InventoryRow.COLUMNS.get(i), row.cells().get(i));
        }
        resource.set("properties", JSON.readTree(row.resource().toJson()));
      }
      ArrayNode failures = inventory.putArray("failures");
      for (InventorySection section : sections) {
        if (section.failure() != null) {
          failures
              .addObject()
              .put("account", section.place().account())
              .put("service", section.place().service())
              .put("region", section.place().region())
              .put("kind", section.kind())
              .put("owner", section.owner())
              .put("problem", section.failure());
        }
      }
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(inventory) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The inventory cannot be written as JSON", e);
    }
  }
}
