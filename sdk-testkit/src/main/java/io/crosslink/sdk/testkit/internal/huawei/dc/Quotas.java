package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.Quota;
import io.crosslink.sdk.huawei.dc.model.QuotaType;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;

/** The quotas of the project: invented limits unless a test sets others, and the actual use. */
final class Quotas {
  private final Map<QuotaType, Integer> limits = new LinkedHashMap<>();
  private final Map<QuotaType, IntSupplier> used = new LinkedHashMap<>();

  /** Sets the limit of a type, and how its resources are counted. */
  void define(QuotaType type, int limit, IntSupplier number) {
    limits.put(type, limit);
    used.put(type, number);
  }

  void limit(QuotaType type, int limit) {
    limits.put(type, limit);
  }

  boolean isKnown(QuotaType type) {
    return limits.containsKey(type);
  }

  /** Rejects one more resource of a type than the project may have. */
  void check(QuotaType type) {
    check(type, Objects.requireNonNull(used.get(type)).getAsInt());
  }

  /** Rejects one more resource of a type than what contains them may have. */
  void check(QuotaType type, int present) {
    int limit = Objects.requireNonNull(limits.get(type));
    if (limit >= 0 && present + 1 > limit) {
      throw new ErrorResponseException(
          400, Rejection.QUOTA_EXCEEDED, "The quota " + type + " is exceeded: " + limit);
    }
  }

  /** Returns how many more resources of a type there may be in what contains them. */
  int left(QuotaType type, int present) {
    int limit = Objects.requireNonNull(limits.get(type));
    return limit < 0 ? Integer.MAX_VALUE : Math.max(0, limit - present);
  }

  /** Returns the quotas of some types, or all if none is given. */
  List<Quota> shown(List<String> types) {
    return limits.keySet().stream()
        .filter(each -> types.isEmpty() || types.contains(each.value()))
        .map(
            each ->
                Quota.builder()
                    .type(each)
                    .quota(limits.get(each))
                    .used(Objects.requireNonNull(used.get(each)).getAsInt())
                    .unit("count")
                    .build())
        .toList();
  }
}
