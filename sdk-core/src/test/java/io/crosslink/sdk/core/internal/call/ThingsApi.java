package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.internal.json.RequestEnvelope;
import io.crosslink.sdk.core.internal.util.CallTag;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** A wire contract as the templates write it, with an operation of each sort. */
public interface ThingsApi {
  /** Not a {@code @GET}, which would tell that it only reads: what was applied must show. */
  @ApiOperation(name = "showThing", idempotency = Idempotency.TRUE)
  @HTTP(method = "GET", path = "v1/{project_id}/things/{id}")
  public Call<DecodedResponse<Thing>> show(
      @Path("project_id") String projectId, @Path("id") String id, @Tag CallTag attempt);

  @ApiOperation(name = "listThings", idempotency = Idempotency.TRUE)
  @GET("v1/things")
  public Call<DecodedResponse<Thing>> list(
      @Query("since") @Nullable OffsetDateTime since,
      @Query("kind") @Nullable Kind kind,
      @Tag CallTag attempt);

  @ApiOperation(name = "createThing", idempotency = Idempotency.FALSE)
  @POST("v1/things")
  public Call<DecodedResponse<Thing>> create(
      @Body @RequestEnvelope("thing") Thing request, @Tag CallTag attempt);

  /** A request that the service recognises when it is repeated. */
  @ApiOperation(
      name = "orderThing",
      tokenHeader = "X-Order-Token",
      partner = "Acme West",
      idempotency = Idempotency.TRUE)
  @POST("v1/things/order")
  public Call<DecodedResponse<Thing>> order(@Body Thing request, @Tag CallTag attempt);

  /** A request without a body. */
  @ApiOperation(name = "startThing", idempotency = Idempotency.UNKNOWN)
  @POST("v1/things/start")
  public Call<DecodedResponse<Void>> start(@Tag CallTag attempt);

  /** A request without credentials. */
  @ApiOperation(name = "registerThing", authenticated = false, idempotency = Idempotency.TRUE)
  @POST("v1/register")
  public Call<DecodedResponse<Thing>> register(@Body Thing request, @Tag CallTag attempt);

  /** Its errors may prove that it was applied, or call for a read. */
  @ApiOperation(
      name = "discardThing",
      removes = true,
      appliedCodes = {"LEAVING", "BUSY DELETING"},
      confirmedCodes = "UNCLEAR",
      idempotency = Idempotency.TRUE)
  @DELETE("v1/things/{id}/for-good")
  public Call<DecodedResponse<Void>> discard(@Path("id") String id, @Tag CallTag attempt);

  @ApiOperation(name = "deleteThing", removes = true, idempotency = Idempotency.TRUE)
  @DELETE("v1/things/{id}")
  public Call<DecodedResponse<Void>> delete(@Path("id") String id, @Tag CallTag attempt);

  @ApiOperation(
      name = "describeThing",
      action = "DescribeThing",
      envelope = "response",
      idempotency = Idempotency.TRUE)
  @POST("rpc#DescribeThing")
  public Call<DecodedResponse<Thing>> describe(@Body Thing request, @Tag CallTag attempt);

  @ApiOperation(
      name = "queryThing",
      action = "QueryThing",
      readOnly = true,
      envelope = "response",
      idempotency = Idempotency.TRUE)
  @POST("rpc#QueryThing")
  public Call<DecodedResponse<Thing>> query(@Body Thing request, @Tag CallTag attempt);

  @ApiOperation(
      name = "destroyThing",
      action = "DestroyThing",
      removes = true,
      envelope = "response",
      idempotency = Idempotency.TRUE)
  @POST("rpc#DestroyThing")
  public Call<DecodedResponse<Thing>> destroy(@Body Thing request, @Tag CallTag attempt);
}
