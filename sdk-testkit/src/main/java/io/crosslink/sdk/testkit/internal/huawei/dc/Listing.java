package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.IdListing;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A listing of resources; all of DC are alike.
 *
 * @param <T> the model of the resources
 */
final class Listing<T extends ApiModel> extends IdListing<T> {
  static final SpecDocument DOCUMENT = SpecDocument.of(DcClient.class, "huawei/dc");

  private final Supplier<List<Resource<T>>> resources;

  /**
   * Creates a listing.
   *
   * @param operation the operation id
   * @param items the property of the response that has the resources
   * @param resources returns all resources
   */
  Listing(String operation, String items, Supplier<List<Resource<T>>> resources) {
    this(operation, items, resources, UnaryOperator.identity());
  }

  /**
   * Creates a listing of resources with computed properties.
   *
   * @param operation the operation id
   * @param items the property of the response that has the resources
   * @param resources returns all resources
   * @param shown returns a resource as responses contain it
   */
  Listing(
      String operation,
      String items,
      Supplier<List<Resource<T>>> resources,
      UnaryOperator<T> shown) {
    super(DOCUMENT, operation, items, "id", shown);
    this.resources = resources;
  }

  /** Returns the requested page. */
  Response respond(Call call) {
    return respond(call, resources.get());
  }
}
