package io.crosslink.sdk.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;

/**
 * The state of the stand-alone program as JSON: resources, calls, and faults that can still apply.
 * Of what clients have sent, only ids, names and states of resources are in it.
 */
final class ServerStatus {
  private static final String ZENLAYER = "zenlayer";
  private static final String HUAWEI = "huawei";

  private final FakeZenlayer zenlayer;
  private final FakeHuaweiCloud huawei;
  private final ResourceStates resources;
  private final CallHistory calls = new CallHistory();

  /** Creates the status of two fakes, with the calls from now on. */
  ServerStatus(FakeZenlayer zenlayer, FakeHuaweiCloud huawei, ResourceTypes types) {
    this.zenlayer = zenlayer;
    this.huawei = huawei;
    resources = new ResourceStates(types, huawei.time());
    zenlayer.onCall(call -> calls.add(ZENLAYER, call));
    huawei.onCall(call -> calls.add(HUAWEI, call));
  }

  /** Notes when resources change their states; to be called all the time. */
  void noteStates() {
    resources.note();
  }

  ObjectNode toJson() {
    ObjectNode status = Json.mapper().createObjectNode();
    status.put("time", huawei.time().now().toString());
    status.set("resources", resources.toJson());
    status.set("operations", calls.operations());
    status.set("calls", calls.last());
    ArrayNode faults = status.putArray("faults");
    addFaults(faults, ZENLAYER, zenlayer);
    addFaults(faults, HUAWEI, huawei);
    return status;
  }

  private static void addFaults(ArrayNode faults, String name, FakeCloud<?> cloud) {
    for (FaultPlan.Waiting each : cloud.waitingFaults()) {
      faults
          .addObject()
          .put("cloud", name)
          .put("fault", each.fault().toString())
          .put("applied", each.applied());
    }
  }
}
