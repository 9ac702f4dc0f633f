package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.testkit.internal.huawei.http.IdListing;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import java.util.function.Function;

/**
 * A listing of resources; all of ER are alike.
 *
 * @param <T> the model of the resources
 */
final class Listing<T> extends IdListing<T> {
  static final SpecDocument DOCUMENT = SpecDocument.of(ErClient.class, "huawei/er");

  /**
   * Creates a listing.
   *
   * @param operation the operation id
   * @param items the property of the response that has the resources
   * @param shown returns a resource as responses contain it
   * @param others the filters that the caller applies itself
   */
  Listing(String operation, String items, Function<T, ? extends ApiModel> shown, String... others) {
    super(DOCUMENT, operation, items, "id", shown, others);
  }

  private Listing(
      String id,
      Function<T, ? extends ApiModel> shown,
      String operation,
      String items,
      String... others) {
    super(DOCUMENT, operation, items, id, shown, others);
  }

  /** Returns a listing of values that another property than the id tells apart. */
  static <T extends ApiModel> Listing<T> by(
      String id, String operation, String items, String... others) {
    return new Listing<>(id, value -> value, operation, items, others);
  }
}
