package io.crosslink.sdk.spring;

import io.crosslink.sdk.huawei.HuaweiClientBuilder;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiCredentialsProvider;
import io.crosslink.sdk.huawei.HuaweiProjectClientBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;

/** Creates the clients of Huawei Cloud for the beans of {@link HuaweiClientRegistrar}. */
final class HuaweiClients {
  private final HuaweiAccount defaults;
  private final Map<String, HuaweiAccount> accounts;
  private final ObjectProvider<HuaweiConnectionDetails> connectionDetails;
  private final AccountBeans beans;
  private final ClientFactory factory;

  HuaweiClients(
      HuaweiAccount defaults,
      HuaweiAccounts accounts,
      ObjectProvider<HuaweiConnectionDetails> connectionDetails,
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
    return HuaweiClientTypes.ALL.stream()
        .filter(type -> type.type() == client)
        .map(type -> create(type, account))
        .findFirst()
        .orElseThrow();
  }

  private <B extends HuaweiClientBuilder<?>, C> C create(ClientType<B, C> type, String account) {
    String prefix = AccountBeans.prefix(HuaweiAccount.PREFIX, account);
    HuaweiConnectionDetails details = connectionDetails.getIfAvailable();
    HuaweiAccount own = settings(account, prefix);
    HuaweiAccount settings = details == null ? own : own.connectedBy(details);
    return factory.create(
        type,
        prefix,
        settings.client(),
        builder -> {
          HuaweiCredentials credentials =
              details == null ? credentials(account) : details.credentials();
          if (credentials != null) {
            builder.credentials(credentials);
          }
          locate(builder, type.service(), settings, prefix);
          if (builder instanceof HuaweiProjectClientBuilder<?> project) {
            selectProject(project, settings);
          }
        });
  }

  private HuaweiAccount settings(String account, String prefix) {
    HuaweiAccount own = accounts.getOrDefault(account, defaults);
    MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn(
        ways -> {
          ways.put(prefix + ".project-id", own.projectId());
          ways.put(prefix + ".project-name", own.projectName());
        });
    own.endpoints().keySet().forEach(service -> requireKnown(service, prefix));
    return account.equals(AccountBeans.DEFAULT)
        ? own
        : own.inheriting(defaults, own.credentials() != null || bean(account) != null);
  }

  /** Otherwise, calls would go to another endpoint than the application has set. */
  private static void requireKnown(String service, String prefix) {
    List<String> known = HuaweiClientTypes.ALL.stream().map(ClientType::service).toList();
    if (!known.contains(service)) {
      throw ClientConfigurationException.unknown(prefix + ".endpoints." + service, known);
    }
  }

  private static void locate(
      HuaweiClientBuilder<?> builder, String service, HuaweiAccount settings, String prefix) {
    String endpoint = settings.endpointOf(service);
    if (endpoint != null) {
      builder.endpoint(endpoint);
    } else {
      Settings.required(
          settings.region(), prefix + ".region", "it determines the endpoint of " + service);
    }
    if (settings.region() != null) {
      builder.region(settings.region());
    }
    if (settings.site() != null) {
      builder.site(settings.site());
    }
  }

  private static void selectProject(HuaweiProjectClientBuilder<?> builder, HuaweiAccount settings) {
    if (settings.projectId() != null) {
      builder.projectId(settings.projectId());
    } else if (settings.projectName() != null) {
      builder.projectName(settings.projectName());
    }
  }

  /** Returns the credentials of an account, or null for the default credential chain. */
  private @Nullable HuaweiCredentials credentials(String account) {
    HuaweiCredentials bean = bean(account);
    if (bean != null) {
      return bean;
    }
    HuaweiAccount own = accounts.getOrDefault(account, defaults);
    if (own.credentials() != null) {
      return own.credentials()
          .create(AccountBeans.prefix(HuaweiAccount.PREFIX, account) + ".credentials");
    }
    return account.equals(AccountBeans.DEFAULT) ? null : credentials(AccountBeans.DEFAULT);
  }

  private @Nullable HuaweiCredentials bean(String account) {
    HuaweiCredentials credentials = beans.find(HuaweiCredentials.class, account);
    if (credentials != null) {
      return credentials;
    }
    HuaweiCredentialsProvider provider = beans.find(HuaweiCredentialsProvider.class, account);
    return provider == null ? null : HuaweiCredentials.of(provider);
  }
}
