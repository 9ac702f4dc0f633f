package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.PageInfo;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import java.util.List;
import java.util.function.Function;

/** The paging information of version 3. */
final class PageInfos {
  private PageInfos() {}

  static <T> PageInfo of(IdPage<T> page, Function<T, String> id) {
    List<T> items = page.items();
    PageInfo.Builder info = PageInfo.builder().currentCount(items.size());
    if (!items.isEmpty()) {
      info.previousMarker(id.apply(items.get(0)));
    }
    if (!page.isLast()) {
      info.nextMarker(id.apply(items.get(items.size() - 1)));
    }
    return info.build();
  }
}
