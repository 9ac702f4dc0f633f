package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Updates JSON by other JSON. */
final class JsonMerge {
  private JsonMerge() {}

  /** Puts properties over older ones, in nested objects too. */
  static void merge(ObjectNode old, ObjectNode changes) {
    changes
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (old.get(name) instanceof ObjectNode inner
                  && changes.get(name) instanceof ObjectNode innerChanges) {
                merge(inner, innerChanges);
              } else {
                old.set(name, changes.get(name));
              }
            });
  }
}
