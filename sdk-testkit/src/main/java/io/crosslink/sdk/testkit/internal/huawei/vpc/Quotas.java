package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.Quota;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The quotas of the project: large limits unless a test sets others, and the actual use. */
final class Quotas {
  private static final Map<QuotaType, Integer> DEFAULTS =
      Map.of(
          QuotaType.VPC, 150,
          QuotaType.SUBNET, 550,
          QuotaType.SECURITY_GROUP, 100,
          QuotaType.SECURITY_GROUP_RULE, 5000,
          QuotaType.VPC_PEER, 50,
          QuotaType.VPC_CONTAIN_ROUTETABLE, 10,
          QuotaType.ROUTETABLE_CONTAIN_ROUTES, 200);

  private final Map<QuotaType, Integer> limits = new LinkedHashMap<>(DEFAULTS);
  private final Map<QuotaType, IntSupplier> used = new LinkedHashMap<>();

  /** Counts the resources of a type. */
  void count(QuotaType type, IntSupplier number) {
    used.put(type, number);
  }

  void limit(QuotaType type, int limit) {
    limits.put(type, limit);
  }

  boolean isKnown(QuotaType type) {
    return limits.containsKey(type);
  }

  /** Rejects more resources of a type than the project may have. */
  void check(QuotaType type, int more) {
    check(type, more, Objects.requireNonNull(used.get(type)).getAsInt());
  }

  /** Rejects more resources of a type than what contains them may have. */
  void check(QuotaType type, int more, int present) {
    int limit = Objects.requireNonNull(limits.get(type));
    if (limit >= 0 && more > 0 && present + more > limit) {
      throw new ErrorResponseException(
          409, Rejection.QUOTA_EXCEEDED, "The quota " + type + " is exceeded: " + limit);
    }
  }

  /** Returns the quotas, or the one of a type. */
  List<Quota> shown(@Nullable QuotaType type) {
    return limits.keySet().stream()
        .filter(each -> type == null || type.equals(each))
        .map(
            each ->
                Quota.builder().type(each).quota(limits.get(each)).used(used(each)).min(0).build())
        .toList();
  }

  private int used(QuotaType type) {
    return used.getOrDefault(type, () -> 0).getAsInt();
  }
}
