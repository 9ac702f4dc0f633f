package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.model.CreateSwitchoverTestRequest;
import io.crosslink.sdk.huawei.dc.model.SwitchoverTestOperation;
import io.crosslink.sdk.huawei.dc.model.SwitchoverTestRecord;
import io.crosslink.sdk.huawei.dc.model.SwitchoverTestResourceType;
import io.crosslink.sdk.huawei.dc.model.SwitchoverTestStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The switch-over tests, each of which shuts a virtual interface down or ends that. */
final class SwitchoverTests {
  private static final String ALL = "/v3/{project_id}/dcaas/switchover-test";
  private static final String ENVELOPE = "switchover_test_record";

  private final Store<SwitchoverTestRecord> tests =
      new Store<>(SwitchoverTests::status, this::begin);
  private final Set<String> applied = new HashSet<>();
  private final VirtualInterfaceState interfaces;
  private final OtherEnds ends;
  private final TransitionTimer timer;

  SwitchoverTests(VirtualInterfaceState interfaces, OtherEnds ends, TransitionTimer timer) {
    this.interfaces = interfaces;
    this.ends = ends;
    this.timer = timer;
  }

  void addTo(List<Route> routes) {
    Listing<SwitchoverTestRecord> listing =
        new Listing<>("listSwitchoverTestRecords", "switchover_test_records", tests::all);
    routes.add(Route.of("createSwitchoverTest", "POST", ALL, this::create));
    routes.add(Route.of("listSwitchoverTestRecords", "GET", ALL, listing::respond));
  }

  private static @Nullable SwitchoverTestStatus status(SwitchoverTestRecord test) {
    return test.hasOperateStatus() ? test.getOperateStatus() : null;
  }

  private Response create(Call call) {
    CreateSwitchoverTestRequest request =
        Call.read(call.body(ENVELOPE), CreateSwitchoverTestRequest.class);
    String interfaceId = request.getResourceId();
    Resource<VirtualInterface> target = interfaces.store().find(interfaceId);
    if (target == null) {
      throw DcErrors.error(
          DcErrorCodes.VIRTUAL_INTERFACE_NOT_FOUND,
          "The virtual interface " + interfaceId + " does not exist");
    }
    if (!VirtualInterfaceState.isReady(target.value())) {
      throw DcErrors.error(
          DcErrorCodes.ASSOCIATED_RESOURCE_ABNORMAL,
          "The virtual interface is " + target.value().getStatus());
    }
    String id = UUID.randomUUID().toString();
    tests.add(
        id,
        SwitchoverTestRecord.builder()
            .id(id)
            .tenantId(HuaweiIdentity.PROJECT_ID)
            .resourceId(interfaceId)
            .resourceType(SwitchoverTestResourceType.VIRTUAL_INTERFACE)
            .operation(request.getOperation())
            .startTime(timer.now())
            .operateStatus(SwitchoverTestStatus.STARTING)
            .build());
    return Response.created(ENVELOPE, tests.values().get(tests.values().size() - 1));
  }

  private void begin(Resource<SwitchoverTestRecord> added) {
    SwitchoverTestRecord value = added.value();
    switch (value.getOperateStatus().known()) {
      case STARTING, INPROGRESS ->
          timer.change(
              added,
              value,
              with(value, SwitchoverTestStatus.COMPLETE),
              with(value, SwitchoverTestStatus.ERROR));
      default -> {}
    }
  }

  private static SwitchoverTestRecord with(SwitchoverTestRecord test, SwitchoverTestStatus status) {
    return test.toBuilder().operateStatus(status).build();
  }

  /** Applies the tests that have completed since. */
  void refresh() {
    for (Resource<SwitchoverTestRecord> resource : tests.all()) {
      SwitchoverTestRecord test = resource.value();
      if (SwitchoverTestStatus.COMPLETE.equals(test.getOperateStatus())
          && applied.add(test.getId())) {
        resource.update(each -> each.toBuilder().endTime(timer.now()).build());
        apply(test);
      }
    }
  }

  private void apply(SwitchoverTestRecord test) {
    ends.shutDown(
        test.getResourceId(), SwitchoverTestOperation.SHUTDOWN.equals(test.getOperation()));
    Resource<VirtualInterface> target = interfaces.store().find(test.getResourceId());
    if (target != null) {
      target.update(
          each ->
              VirtualInterfaceState.isReady(each)
                  ? VirtualInterfaceState.with(each, ends.status(each))
                  : each);
    }
  }

  Store<SwitchoverTestRecord> store() {
    return tests;
  }
}
