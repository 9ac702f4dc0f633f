package io.crosslink.sdk.spring;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A client that becomes a bean, for each account.
 *
 * @param type the type of the client, such as VpnClient
 * @param builder returns a new builder
 * @param build builds the client
 * @param <B> the type of the builder
 * @param <C> the type of the client
 */
record ClientType<B extends ServiceClientBuilder<?>, C>(
    Class<C> type, Supplier<B> builder, Function<B, C> build) {

  /** Returns the name of the service, such as {@code vpn}. */
  String service() {
    String name = type.getSimpleName();
    return name.substring(0, name.length() - "Client".length()).toLowerCase(Locale.ROOT);
  }

  /** Returns the name of the bean, such as {@code vpnClient}, or {@code branchVpnClient}. */
  String beanName(String account) {
    return account.equals(AccountBeans.DEFAULT)
        ? service() + "Client"
        : account + type.getSimpleName();
  }
}
