package io.crosslink.sdk.spring;

import io.crosslink.sdk.zenlayer.ZenlayerClientBuilder;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.ZenlayerCredentialsProvider;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Creates the clients of Zenlayer for the beans of {@link ZenlayerClientRegistrar}. */
final class ZenlayerClients {
  private final ZenlayerAccount defaults;
  private final Map<String, ZenlayerAccount> accounts;
  private final ObjectProvider<ZenlayerConnectionDetails> connectionDetails;
  private final AccountBeans beans;
  private final ClientFactory factory;

  ZenlayerClients(
      ZenlayerAccount defaults,
      ZenlayerAccounts accounts,
      ObjectProvider<ZenlayerConnectionDetails> connectionDetails,
      ListableBeanFactory beans,
      ClientFactory factory) {
    this.defaults = defaults;
    this.accounts = accounts.accounts();
    this.connectionDetails = connectionDetails;
    this.beans = new AccountBeans(beans, this.accounts.keySet());
    this.factory = factory;
  }

  /**
   * Creates a client.
   *
   * @param client the type of the client
   * @param account the name of the account, empty for the default one
   */
  Object create(Class<?> client, String account) {
    return ZenlayerClientTypes.ALL.stream()
        .filter(type -> type.type() == client)
        .map(type -> create(type, account))
        .findFirst()
        .orElseThrow();
  }

  private <B extends ZenlayerClientBuilder<?>, C> C create(ClientType<B, C> type, String account) {
    ZenlayerAccount settings = settings(account);
    String prefix = AccountBeans.prefix(ZenlayerAccount.PREFIX, account);
    return factory.create(
        type, prefix, settings.client(), builder -> configure(builder, settings, account));
  }

  private ZenlayerAccount settings(String account) {
    ZenlayerAccount named = accounts.get(account);
    return named == null ? defaults : named.inheriting(defaults);
  }

  private void configure(
      ZenlayerClientBuilder<?> builder, ZenlayerAccount settings, String account) {
    ZenlayerConnectionDetails details = connectionDetails.getIfAvailable();
    ZenlayerCredentials credentials =
        details != null ? details.credentials() : credentials(account);
    String endpoint =
        details != null
            ? Settings.or(details.endpoint(), settings.endpoint())
            : settings.endpoint();
    if (credentials != null) {
      builder.credentials(credentials);
    }
    if (endpoint != null) {
      builder.endpoint(endpoint);
    }
    if (settings.apiVersion() != null) {
      builder.apiVersion(settings.apiVersion());
    }
  }

  /** Returns the credentials of an account, or null for the default credential chain. */
  private @Nullable ZenlayerCredentials credentials(String account) {
    ZenlayerCredentials bean = bean(account);
    if (bean != null) {
      return bean;
    }
    ZenlayerAccount own = accounts.getOrDefault(account, defaults);
    if (own.credentials() != null) {
      return own.credentials()
          .create(AccountBeans.prefix(ZenlayerAccount.PREFIX, account) + ".credentials");
    }
    return account.equals(AccountBeans.DEFAULT) ? null : credentials(AccountBeans.DEFAULT);
  }

  private @Nullable ZenlayerCredentials bean(String account) {
    ZenlayerCredentials credentials = beans.find(ZenlayerCredentials.class, account);
    if (credentials != null) {
      return credentials;
    }
    ZenlayerCredentialsProvider provider = beans.find(ZenlayerCredentialsProvider.class, account);
    return provider == null ? null : ZenlayerCredentials.of(provider);
  }
}
