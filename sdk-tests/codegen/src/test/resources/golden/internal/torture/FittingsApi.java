package io.crosslink.sdk.tests.codegen.internal.torture;

import io.crosslink.sdk.core.internal.call.ApiOperation;
import io.crosslink.sdk.core.internal.call.DecodedResponse;
import io.crosslink.sdk.core.internal.call.Idempotency;
import io.crosslink.sdk.core.internal.util.CallTag;
import io.crosslink.sdk.tests.codegen.torture.model.DetachRequest;
import io.crosslink.sdk.tests.codegen.torture.model.ListFittingsResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The wire contract of {@link io.crosslink.sdk.tests.codegen.torture.Fittings}. */
public interface FittingsApi {
  /** Detaches a part from a gadget. */
  @ApiOperation(name = "detachPart", removes = true, idempotency = Idempotency.TRUE)
  @POST("v1/{project_id}/gadgets/{gadget_id}/detach")
  Call<DecodedResponse<Void>> detachPart(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Body DetachRequest request,
      @Tag CallTag attempt);

  /** Lists one page of the fittings of a gadget. */
  @ApiOperation(name = "listFittings", idempotency = Idempotency.TRUE)
  @GET("v1/{project_id}/gadgets/{gadget_id}/fittings")
  Call<DecodedResponse<ListFittingsResponse>> listFittings(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Query("marker") @Nullable String marker,
      @Query("limit") @Nullable Integer limit,
      @Query("part-nos") @Nullable List<String> partNos,
      @Tag CallTag attempt);
}
