package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.huawei.vpn.CustomerGateways;
import io.crosslink.sdk.huawei.vpn.CustomerGateways.ListCustomerGatewaysParams;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.ListCustomerGatewaysResponse;
import io.crosslink.sdk.huawei.vpn.model.UpdateCustomerGatewayRequest;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The life cycle of customer gateways, one after the other. */
final class GatewayScript implements Script {
  private final CustomerGateways gateways;
  private final String caller;
  private final RandomGenerator random;
  private int names;
  private String id = "";
  private @Nullable Resource gateway;

  GatewayScript(CustomerGateways gateways, String caller, RandomGenerator random) {
    this.gateways = gateways;
    this.caller = caller;
    this.random = random;
  }

  @Override
  public void completed(@Nullable Resource now) {
    gateway = now;
    if (now != null) {
      id = now.id();
    }
  }

  @Override
  public Step<?> next() {
    Resource mine = gateway;
    if (mine == null) {
      return switch (id.isEmpty() ? 9 : random.nextInt(10)) {
        case 0 -> show();
        case 1 -> list();
        case 2 -> delete();
        default -> create();
      };
    }
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> show();
      case 3, 4 -> list();
      case 5, 6, 7 -> update(mine);
      default -> delete();
    };
  }

  private String newName() {
    return caller + "-" + ++names;
  }

  private Step<CustomerGateway> create() {
    Resource wanted = new Resource("", caller, newName(), false);
    CreateCustomerGatewayRequest request =
        CreateCustomerGatewayRequest.builder().name(wanted.name()).idValue("203.0.113.21").build();
    return new Step<>(
        "createCustomerGateway",
        Step.Kind.CREATE,
        "",
        null,
        wanted,
        options -> gateways.createWithResponse(request, options),
        options -> gateways.createWithResponseAsync(request, options),
        GatewayScript::isShown);
  }

  private Step<CustomerGateway> show() {
    String shown = id;
    return new Step<>(
        "showCustomerGateway",
        Step.Kind.READ,
        shown,
        gateway,
        gateway,
        options -> gateways.getWithResponse(shown, options),
        options -> gateways.getWithResponseAsync(shown, options),
        GatewayScript::isShown);
  }

  /** Lists a page that begins with the gateway of the caller. */
  private Step<ListCustomerGatewaysResponse> list() {
    String first = id;
    ListCustomerGatewaysParams params =
        ListCustomerGatewaysParams.builder().marker(first).limit(20).build();
    return new Step<>(
        "listCustomerGateways",
        Step.Kind.READ,
        first,
        gateway,
        gateway,
        options -> gateways.listWithResponse(params, options),
        options -> gateways.listWithResponseAsync(params, options),
        (page, now) ->
            now == null
                ? page.getCustomerGateways().stream().noneMatch(any -> first.equals(any.getId()))
                : isShown(page.getCustomerGateways().get(0), now));
  }

  private Step<CustomerGateway> update(Resource mine) {
    Resource wanted = mine.named(newName());
    UpdateCustomerGatewayRequest request =
        UpdateCustomerGatewayRequest.builder().name(wanted.name()).build();
    return new Step<>(
        "updateCustomerGateway",
        Step.Kind.CHANGE,
        mine.id(),
        mine,
        wanted,
        options -> gateways.updateWithResponse(mine.id(), request, options),
        options -> gateways.updateWithResponseAsync(mine.id(), request, options),
        GatewayScript::isShown);
  }

  private Step<Void> delete() {
    String deleted = id;
    return new Step<>(
        "deleteCustomerGateway",
        Step.Kind.REMOVE,
        deleted,
        gateway,
        null,
        options -> gateways.deleteWithResponse(deleted, options),
        options -> gateways.deleteWithResponseAsync(deleted, options),
        (nothing, now) -> true);
  }

  private static boolean isShown(CustomerGateway shown, @Nullable Resource now) {
    return now != null
        && now.id().equals(shown.getId())
        && now.name().equals(shown.getName())
        && Objects.equals(65021L, shown.getBgpAsn())
        && shown.getTags().size() == 1
        && now.owner().equals(shown.getTags().get(0).getValue());
  }
}
