package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.zenlayer.sdn.PrivateConnects;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectResponse;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectsAttributeRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectsAttributeResponse;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The life cycle of private connects, one after the other, including the recycle bin. */
final class ConnectScript implements Script {
  private final PrivateConnects connects;
  private final String caller;
  private final RandomGenerator random;
  private int names;
  private String id = "";
  private @Nullable Resource connect;

  ConnectScript(PrivateConnects connects, String caller, RandomGenerator random) {
    this.connects = connects;
    this.caller = caller;
    this.random = random;
  }

  @Override
  public void completed(@Nullable Resource now) {
    connect = now;
    if (now != null) {
      id = now.id();
    }
  }

  @Override
  public Step<?> next() {
    Resource mine = connect;
    if (mine == null) {
      return switch (id.isEmpty() ? 9 : random.nextInt(10)) {
        case 0 -> describe();
        case 1 -> destroy();
        default -> create();
      };
    }
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> describe();
      case 4, 5, 6 -> rename(mine);
      default -> mine.recycled() ? destroy() : delete(mine);
    };
  }

  private String newName() {
    return caller + "-" + ++names;
  }

  private Step<CreatePrivateConnectResponse> create() {
    Resource wanted = new Resource("", caller, newName(), false);
    CreatePrivateConnectRequest request =
        CreatePrivateConnectRequest.builder()
            .privateConnectName(wanted.name())
            .endpointA(PrivateConnectEndpointRequest.builder().portId("port-a").build())
            .endpointZ(PrivateConnectEndpointRequest.builder().portId("port-z").build())
            .build();
    return new Step<>(
        "createPrivateConnect",
        Step.Kind.CREATE,
        "",
        null,
        wanted,
        options -> connects.createWithResponse(request, options),
        options -> connects.createWithResponseAsync(request, options),
        (made, now) ->
            now != null
                && now.id().equals(made.getPrivateConnectId())
                && caller.equals(made.getOrderNumber()));
  }

  private Step<DescribePrivateConnectsResponse> describe() {
    DescribePrivateConnectsRequest request =
        DescribePrivateConnectsRequest.builder().privateConnectIds("pc-unknown", id).build();
    return new Step<>(
        "describePrivateConnects",
        Step.Kind.READ,
        id,
        connect,
        connect,
        options -> connects.listWithResponse(request, options),
        options -> connects.listWithResponseAsync(request, options),
        (page, now) -> isShown(page.getDataSet(), now));
  }

  private Step<ModifyPrivateConnectsAttributeResponse> rename(Resource mine) {
    Resource wanted = mine.named(newName());
    ModifyPrivateConnectsAttributeRequest request =
        ModifyPrivateConnectsAttributeRequest.of(List.of(mine.id()), wanted.name());
    return new Step<>(
        "modifyPrivateConnectsAttribute",
        Step.Kind.CHANGE,
        mine.id(),
        mine,
        wanted,
        options -> connects.renameWithResponse(request, options),
        options -> connects.renameWithResponseAsync(request, options),
        (confirmation, now) -> true);
  }

  private Step<DeletePrivateConnectResponse> delete(Resource mine) {
    DeletePrivateConnectRequest request = DeletePrivateConnectRequest.of(mine.id());
    return new Step<>(
        "deletePrivateConnect",
        Step.Kind.CHANGE_ONCE,
        mine.id(),
        mine,
        mine.recycle(),
        options -> connects.deleteWithResponse(request, options),
        options -> connects.deleteWithResponseAsync(request, options),
        (confirmation, now) -> true);
  }

  private Step<DestroyPrivateConnectResponse> destroy() {
    DestroyPrivateConnectRequest request = DestroyPrivateConnectRequest.of(id);
    return new Step<>(
        "destroyPrivateConnect",
        Step.Kind.REMOVE,
        id,
        connect,
        null,
        options -> connects.destroyWithResponse(request, options),
        options -> connects.destroyWithResponseAsync(request, options),
        (confirmation, now) -> true);
  }

  private static boolean isShown(List<PrivateConnect> page, @Nullable Resource now) {
    if (now == null || page.size() != 1) {
      return now == null && page.isEmpty();
    }
    PrivateConnect shown = page.get(0);
    PrivateConnectStatus status =
        now.recycled() ? PrivateConnectStatus.RECYCLED : PrivateConnectStatus.RUNNING;
    return now.id().equals(shown.getPrivateConnectId())
        && now.name().equals(shown.getPrivateConnectName())
        && now.owner().equals(shown.getResourceGroupName())
        && status.equals(shown.getPrivateConnectStatus());
  }
}
