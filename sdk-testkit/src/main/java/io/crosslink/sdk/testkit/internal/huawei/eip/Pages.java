package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.eip.model.PageInfo;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The paging information of listings in version 3. */
final class Pages {
  private Pages() {}

  static <T> PageInfo info(IdPage<T> page, Function<T, @Nullable String> id) {
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
