package io.crosslink.sdk.core.internal;

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
interface ThingsApi {
  /** Not a {@code @GET}, which would tell that it only reads: what was applied must show. */
  @ApiOperation(name = "showThing", idempotency = Idempotency.TRUE)
  @HTTP(method = "GET", path = "v1/{project_id}/things/{id}")
  Call<Answer<Thing>> show(
      @Path("project_id") String projectId, @Path("id") String id, @Tag Attempt attempt);

  @ApiOperation(name = "listThings", idempotency = Idempotency.TRUE)
  @GET("v1/things")
  Call<Answer<Thing>> list(
      @Query("since") @Nullable OffsetDateTime since,
      @Query("kind") @Nullable Kind kind,
      @Tag Attempt attempt);

  @ApiOperation(name = "createThing", idempotency = Idempotency.FALSE)
  @POST("v1/things")
  Call<Answer<Thing>> create(@Body @Wrapped("thing") Thing request, @Tag Attempt attempt);

  /** A request that the service recognises when it is repeated. */
  @ApiOperation(
      name = "orderThing",
      tokenHeader = "X-Order-Token",
      partner = "Acme West",
      idempotency = Idempotency.TRUE)
  @POST("v1/things/order")
  Call<Answer<Thing>> order(@Body Thing request, @Tag Attempt attempt);

  /** A request without a body. */
  @ApiOperation(name = "startThing", idempotency = Idempotency.UNKNOWN)
  @POST("v1/things/start")
  Call<Answer<Void>> start(@Tag Attempt attempt);

  /** A request without credentials. */
  @ApiOperation(name = "registerThing", authenticated = false, idempotency = Idempotency.TRUE)
  @POST("v1/register")
  Call<Answer<Thing>> register(@Body Thing request, @Tag Attempt attempt);

  @ApiOperation(name = "deleteThing", removes = true, idempotency = Idempotency.TRUE)
  @DELETE("v1/things/{id}")
  Call<Answer<Void>> delete(@Path("id") String id, @Tag Attempt attempt);

  @ApiOperation(
      name = "describeThing",
      action = "DescribeThing",
      envelope = "response",
      idempotency = Idempotency.TRUE)
  @POST("rpc#DescribeThing")
  Call<Answer<Thing>> describe(@Body Thing request, @Tag Attempt attempt);

  @ApiOperation(
      name = "queryThing",
      action = "QueryThing",
      readOnly = true,
      envelope = "response",
      idempotency = Idempotency.TRUE)
  @POST("rpc#QueryThing")
  Call<Answer<Thing>> query(@Body Thing request, @Tag Attempt attempt);

  @ApiOperation(
      name = "destroyThing",
      action = "DestroyThing",
      removes = true,
      envelope = "response",
      idempotency = Idempotency.TRUE)
  @POST("rpc#DestroyThing")
  Call<Answer<Thing>> destroy(@Body Thing request, @Tag Attempt attempt);
}
