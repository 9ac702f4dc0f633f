package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.ResourceTag;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tags of VPCs or subnets, whose models do not have them, by the id of the resource. */
final class TagStore {
  private final Map<String, Tags> tags = new HashMap<>();

  /**
   * The tags of a resource.
   *
   * @param values the values by key
   */
  record Tags(Map<String, String> values) {
    static final Tags NONE = new Tags(Map.of());

    Tags {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    List<ResourceTag> shown() {
      return values.entrySet().stream()
          .map(tag -> ResourceTag.builder().key(tag.getKey()).value(tag.getValue()).build())
          .toList();
    }
  }

  /** Reads the tags of a create request, each a key and a value with an asterisk between them. */
  static Tags parse(List<String> texts) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String text : texts) {
      int asterisk = text.indexOf('*');
      if (asterisk < 1) {
        throw Call.invalid("a tag must be a key and a value with an asterisk between them");
      }
      values.put(text.substring(0, asterisk), text.substring(asterisk + 1));
    }
    return new Tags(values);
  }

  Tags get(String id) {
    return tags.getOrDefault(id, Tags.NONE);
  }

  void set(String id, Tags all) {
    tags.put(id, all);
  }

  void remove(String id) {
    tags.remove(id);
  }
}
