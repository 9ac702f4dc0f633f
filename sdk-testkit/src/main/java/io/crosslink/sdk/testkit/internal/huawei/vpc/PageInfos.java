package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.PageInfo;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The paging information of version 3. */
final class PageInfos {
  private PageInfos() {}

  static <T> PageInfo of(IdPage<T> page, Function<T, @Nullable String> id) {
    return PageInfo.builder()
        .currentCount(page.items().size())
        .previousMarker(page.previous(id))
        .nextMarker(page.next(id))
        .build();
  }
}
