package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.vpn.model.Eip;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gateways of VPN, which public IP addresses are bound to. They have a copy of each of their
 * addresses, and decide which ones these are.
 */
public interface GatewayAddresses {

  /**
   * An address and the gateway that it is bound to.
   *
   * @param gatewayId the id of the gateway
   * @param eip the address as the gateway shows it
   */
  record Held(String gatewayId, Eip eip) {}

  /** {@return the addresses of all gateways} */
  Stream<Held> held();

  /** {@return whether there are no gateways} */
  boolean isEmpty();

  /** Returns whether a gateway exists. */
  boolean has(String gatewayId);

  /** Returns whether a gateway exists or has existed. */
  boolean hasExisted(String gatewayId);

  /** Returns whether an existing gateway can have one more address. */
  boolean hasRoom(String gatewayId);

  /** Binds an address to a gateway, if that exists and has room. */
  void bind(String gatewayId, Eip eip);

  /** Changes an address wherever it is bound; unbinds it if the result is null. */
  void change(String id, Function<Eip, @Nullable Eip> change);
}
