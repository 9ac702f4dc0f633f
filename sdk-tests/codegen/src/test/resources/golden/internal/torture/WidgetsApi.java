package io.crosslink.sdk.tests.codegen.internal.torture;

import io.crosslink.sdk.core.internal.call.ApiOperation;
import io.crosslink.sdk.core.internal.call.DecodedResponse;
import io.crosslink.sdk.core.internal.call.Idempotency;
import io.crosslink.sdk.core.internal.util.CallTag;
import io.crosslink.sdk.tests.codegen.torture.model.CreateWidgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.CreateWidgetResponse;
import io.crosslink.sdk.tests.codegen.torture.model.DescribeWidgetsRequest;
import io.crosslink.sdk.tests.codegen.torture.model.DescribeWidgetsResponse;
import io.crosslink.sdk.tests.codegen.torture.model.DestroyWidgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Nothing;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** The wire contract of {@link io.crosslink.sdk.tests.codegen.torture.Widgets}. */
public interface WidgetsApi {
  /** Creates a widget. */
  @ApiOperation(
      name = "createWidget",
      action = "CreateWidget",
      envelope = "response",
      idempotency = Idempotency.FALSE)
  @POST("api/v2/torture#CreateWidget")
  Call<DecodedResponse<CreateWidgetResponse>> createWidget(
      @Body CreateWidgetRequest request, @Tag CallTag attempt);

  /** Lists spare widgets, another listing in the same client. */
  @ApiOperation(
      name = "describeSpares",
      action = "DescribeSpares",
      readOnly = true,
      envelope = "response",
      idempotency = Idempotency.TRUE)
  @POST("api/v2/torture#DescribeSpares")
  Call<DecodedResponse<DescribeWidgetsResponse>> describeSpares(
      @Body DescribeWidgetsRequest request, @Tag CallTag attempt);

  /** Lists widgets, page by page. */
  @ApiOperation(
      name = "describeWidgets",
      action = "DescribeWidgets",
      readOnly = true,
      envelope = "response",
      idempotency = Idempotency.TRUE)
  @POST("api/v2/torture#DescribeWidgets")
  Call<DecodedResponse<DescribeWidgetsResponse>> describeWidgets(
      @Body DescribeWidgetsRequest request, @Tag CallTag attempt);

  /** Destroys a widget. */
  @ApiOperation(
      name = "destroyWidget",
      action = "DestroyWidget",
      removes = true,
      envelope = "response",
      idempotency = Idempotency.UNKNOWN)
  @POST("api/v2/torture#DestroyWidget")
  Call<DecodedResponse<Nothing>> destroyWidget(
      @Body DestroyWidgetRequest request, @Tag CallTag attempt);
}
