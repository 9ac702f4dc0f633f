package io.crosslink.sdk.testkit.internal.huawei.tags;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a resource, whatever model a service has for them.
 *
 * @param values the values by key, in the order in which the keys were added
 */
public record Tags(Map<String, String> values) {
  /** No tags. */
  public static final Tags NONE = new Tags(Map.of());

  /** Creates tags. */
  public Tags {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Returns the tags that models describe; of models with the same key the last one counts. */
  public static <M> Tags of(
      List<M> models, Function<M, String> key, Function<M, @Nullable String> value) {
    Tags tags = NONE;
    for (M each : models) {
      tags = tags.with(key.apply(each), value.apply(each));
    }
    return tags;
  }

  /** Returns these tags with another one, which replaces the one with the same key. */
  public Tags with(String key, @Nullable String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(key, Objects.requireNonNullElse(value, ""));
    return new Tags(changed);
  }

  /** Returns these tags without that of a key. */
  public Tags without(String key) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove(key);
    return new Tags(changed);
  }

  /** Returns these tags if a resource may have as many. */
  public Tags atMost(int number) {
    if (values.size() > number) {
      throw Call.invalid("a resource has at most " + number + " tags");
    }
    return this;
  }

  /** Returns these tags as models. */
  public <M> List<M> models(BiFunction<String, String, M> model) {
    List<M> models = new ArrayList<>();
    values.forEach((key, value) -> models.add(model.apply(key, value)));
    return List.copyOf(models);
  }

  /** {@return these tags as responses contain them} */
  ArrayNode json() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    values.forEach((key, value) -> json.addObject().put("key", key).put("value", value));
    return json;
  }
}
