package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.eip.model.PageInfo;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The paging information of listings in version 3. */
final class Pages {
  private Pages() {}

  static <T> PageInfo info(IdPage<T> page, Function<T, @Nullable String> id) {
    return PageInfo.builder()
        .currentCount(page.items().size())
        .previousMarker(page.previous(id))
        .nextMarker(page.next(id))
        .build();
  }
}
