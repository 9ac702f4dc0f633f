package io.crosslink.sdk.testkit.internal.huawei.vpn;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Merges JSON objects. */
final class JsonMerge {
  private JsonMerge() {}

  /** Overwrites properties, recursively in nested objects. */
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
