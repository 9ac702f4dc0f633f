package io.crosslink.sdk.tests.codegen.internal.torture;

import io.crosslink.sdk.core.internal.call.ApiOperation;
import io.crosslink.sdk.core.internal.call.DecodedResponse;
import io.crosslink.sdk.core.internal.call.Idempotency;
import io.crosslink.sdk.core.internal.json.RequestEnvelope;
import io.crosslink.sdk.core.internal.util.CallTag;
import io.crosslink.sdk.tests.codegen.torture.model.CreateGadgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.DescribeWidgetsRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.Gadget;
import io.crosslink.sdk.tests.codegen.torture.model.ListGadgetsResponse;
import io.crosslink.sdk.tests.codegen.torture.model.ListNamesResponse;
import io.crosslink.sdk.tests.codegen.torture.model.ListPartsResponse;
import io.crosslink.sdk.tests.codegen.torture.model.ListSerialsResponse;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsOne;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsThree;
import io.crosslink.sdk.tests.codegen.torture.model.ScanGadgetsRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Speed;
import io.crosslink.sdk.tests.codegen.torture.model.UpdateGadgetRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The wire contract of {@link io.crosslink.sdk.tests.codegen.torture.Gadgets}. */
public interface GadgetsApi {
  /** Creates a gadget. */
  @ApiOperation(name = "createGadget", envelope = "gadget", idempotency = Idempotency.FALSE)
  @POST("v1/{project_id}/gadgets")
  Call<DecodedResponse<Gadget>> createGadget(
      @Path("project_id") String projectId,
      @Body @RequestEnvelope("gadget") CreateGadgetRequest request,
      @Tag CallTag attempt);

  /** Deletes a gadget. */
  @ApiOperation(
      name = "deleteGadget",
      removes = true,
      appliedCodes = {"TORTURE.0004 BUSY"},
      confirmedCodes = {"TORTURE.0001"},
      idempotency = Idempotency.TRUE)
  @DELETE("v1/{project_id}/gadgets/{gadget_id}")
  Call<DecodedResponse<Void>> deleteGadget(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Query("force") @Nullable Boolean force,
      @Tag CallTag attempt);

  /** Filters the parts of gadgets by the body. */
  @ApiOperation(name = "filterGadgets", readOnly = true, idempotency = Idempotency.TRUE)
  @POST("v1/{project_id}/gadgets/filter")
  Call<DecodedResponse<ListPartsResponse>> filterGadgets(
      @Path("project_id") String projectId,
      @Query("page-limit") @Nullable Integer pageLimit,
      @Query("skip-count") @Nullable Integer skipCount,
      @Body NeedsOne request,
      @Tag CallTag attempt);

  /** Imports a gadget. */
  @ApiOperation(
      name = "importGadget",
      tokenHeader = "X-Client-Token",
      idempotency = Idempotency.TRUE)
  @POST("v1/{project_id}/gadgets/import")
  Call<DecodedResponse<Gadget>> importGadget(
      @Path("project_id") String projectId,
      @Query("force") @Nullable Boolean force,
      @Body CreateGadgetRequest request,
      @Tag CallTag attempt);

  /** Identifies the caller, with headers instead of credentials. */
  @ApiOperation(name = "introduce", authenticated = false, idempotency = Idempotency.TRUE)
  @PUT("v1/ping")
  Call<DecodedResponse<Void>> introduce(
      @Header("X-First-Name") String xFirstName,
      @Header("class") String propertyClass,
      @Tag CallTag attempt);

  /** Lists one page of gadgets. */
  @ApiOperation(
      name = "listGadgets",
      partner = "Open Telekom Cloud",
      idempotency = Idempotency.TRUE)
  @GET("v1/{project_id}/gadgets")
  Call<DecodedResponse<ListGadgetsResponse>> listGadgets(
      @Path("project_id") String projectId,
      @Query("start-after") @Nullable String startAfter,
      @Query("limit") @Nullable Integer limit,
      @Query("since-serial") @Nullable Long sinceSerial,
      @Query("min_weight") @Nullable BigDecimal minWeight,
      @Query("ratio") @Nullable Double ratio,
      @Query("broken") @Nullable Boolean broken,
      @Query("created.after") @Nullable OffsetDateTime createdAfter,
      @Query("days") @Nullable List<OffsetDateTime> days,
      @Query("speed") @Nullable Speed speed,
      @Query("speeds") @Nullable List<Speed> speeds,
      @Query("names") @Nullable List<String> names,
      @Query("serials") @Nullable List<Long> serials,
      @Query("old") @Nullable String old,
      @Query("class") @Nullable String propertyClass,
      @Query("builder") @Nullable String builder,
      @Query("none") @Nullable String none,
      @Tag CallTag attempt);

  /** Lists one page of the gadgets that are left over. */
  @ApiOperation(name = "listLeftovers", idempotency = Idempotency.TRUE)
  @GET("v1/{project_id}/leftovers")
  Call<DecodedResponse<ListGadgetsResponse>> listLeftovers(
      @Path("project_id") String projectId,
      @Query("after-id") @Nullable String afterId,
      @Query("page-limit") @Nullable Integer pageLimit,
      @Tag CallTag attempt);

  /** Lists the names of a gadget, all at once. */
  @ApiOperation(name = "listNames", idempotency = Idempotency.TRUE)
  @GET("v1/{project_id}/gadgets/{gadget_id}/names")
  Call<DecodedResponse<ListNamesResponse>> listNames(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Query("class") @Nullable String propertyClass,
      @Tag CallTag attempt);

  /** Lists one page of the parts of a gadget. */
  @ApiOperation(name = "listParts", idempotency = Idempotency.TRUE)
  @GET("v1/{project_id}/gadgets/{gadget_id}/parts")
  Call<DecodedResponse<ListPartsResponse>> listParts(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Query("marker") @Nullable String marker,
      @Query("limit") @Nullable Integer limit,
      @Tag CallTag attempt);

  /** Lists all serial numbers. */
  @ApiOperation(name = "listSerials", idempotency = Idempotency.TRUE)
  @GET("v1/serials")
  Call<DecodedResponse<ListSerialsResponse>> listSerials(@Tag CallTag attempt);

  /** Lists the parts of a gadget that have a name. */
  @ApiOperation(name = "matchNames", readOnly = true, idempotency = Idempotency.TRUE)
  @POST("v1/{project_id}/gadgets/{gadget_id}/names")
  Call<DecodedResponse<ListPartsResponse>> matchNames(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Body NeedsOne request,
      @Tag CallTag attempt);

  /** Sends nothing and returns nothing. */
  @ApiOperation(name = "ping", idempotency = Idempotency.UNKNOWN)
  @POST("v1/ping")
  Call<DecodedResponse<Void>> ping(@Tag CallTag attempt);

  /** Renames a gadget. */
  @ApiOperation(name = "renameGadget", idempotency = Idempotency.TRUE)
  @PATCH("v1/{project_id}/gadgets/{gadget_id}")
  Call<DecodedResponse<Gadget>> renameGadget(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Body NeedsOne request,
      @Tag CallTag attempt);

  /** Replaces a part of a gadget. */
  @ApiOperation(name = "replacePart", idempotency = Idempotency.TRUE)
  @PUT("v1/{project_id}/gadgets/{gadget_id}/parts/{part-no}/{class}")
  Call<DecodedResponse<Void>> replacePart(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Path("part-no") String partNo,
      @Path("class") Speed propertyClass,
      @Query("dry-run") @Nullable Boolean dryRun,
      @Body NeedsThree request,
      @Tag CallTag attempt);

  /** Filters the parts of gadgets by another body, which also contains the page. */
  @ApiOperation(name = "scanGadgets", readOnly = true, idempotency = Idempotency.TRUE)
  @POST("v1/{project_id}/gadgets/filter#scanGadgets")
  Call<DecodedResponse<ListPartsResponse>> scanGadgets(
      @Path("project_id") String projectId, @Body ScanGadgetsRequest request, @Tag CallTag attempt);

  /** Searches the parts of a gadget, page by page. */
  @ApiOperation(name = "searchParts", readOnly = true, idempotency = Idempotency.TRUE)
  @POST("v1/{project_id}/gadgets/{gadget_id}/parts")
  Call<DecodedResponse<ListPartsResponse>> searchParts(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Body DescribeWidgetsRequest request,
      @Tag CallTag attempt);

  /** Gets a part of any project. */
  @ApiOperation(name = "showAnyPart", idempotency = Idempotency.TRUE)
  @GET("v1/parts/{part-no}")
  Call<DecodedResponse<Everything>> showAnyPart(
      @Path("part-no") String partNo,
      @Query("verbose") @Nullable Boolean verbose,
      @Tag CallTag attempt);

  /** Gets a gadget. */
  @ApiOperation(name = "showGadget", envelope = "gadget", idempotency = Idempotency.TRUE)
  @GET("v1/{project_id}/gadgets/{gadget_id}")
  Call<DecodedResponse<Gadget>> showGadget(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Tag CallTag attempt);

  /** Sends nothing and returns everything. */
  @ApiOperation(name = "showStatus", idempotency = Idempotency.TRUE)
  @GET("v1/ping")
  Call<DecodedResponse<Everything>> showStatus(@Tag CallTag attempt);

  /** Updates a gadget. */
  @ApiOperation(name = "updateGadget", envelope = "gadget", idempotency = Idempotency.TRUE)
  @PUT("v1/{project_id}/gadgets/{gadget_id}")
  Call<DecodedResponse<Gadget>> updateGadget(
      @Path("project_id") String projectId,
      @Path("gadget_id") String gadgetId,
      @Body @RequestEnvelope("gadget") UpdateGadgetRequest request,
      @Tag CallTag attempt);
}
