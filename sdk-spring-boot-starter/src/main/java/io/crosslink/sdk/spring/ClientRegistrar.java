package io.crosslink.sdk.spring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Registers a bean for each client of each account of a provider. How many accounts there are is
 * known from their properties only, so the beans cannot be methods of a configuration class.
 */
abstract class ClientRegistrar implements ImportBeanDefinitionRegistrar {
  private final Environment environment;
  private final ListableBeanFactory beans;
  private final Provider provider;

  /**
   * What differs between providers.
   *
   * @param prefix the prefix of the properties
   * @param types the clients
   * @param connectedBy the types of beans that configure the default account without properties
   * @param credentials the record of the credentials' properties
   * @param factory the bean with a method {@code create(type, account)}
   */
  record Provider(
      String prefix,
      List<? extends ClientType<?, ?>> types,
      List<Class<?>> connectedBy,
      Class<?> credentials,
      Class<?> factory) {}

  ClientRegistrar(Environment environment, BeanFactory beans, Provider provider) {
    this.environment = environment;
    this.beans = (ListableBeanFactory) beans;
    this.provider = provider;
  }

  @Override
  public void registerBeanDefinitions(
      AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
    Map<String, Object> properties =
        Binder.get(environment)
            .bind(provider.prefix(), Bindable.mapOf(String.class, Object.class))
            .orElse(Map.of());
    Map<String, Object> accounts = accounts(properties);
    checkCredentials(properties, AccountBeans.DEFAULT);
    accounts.forEach((account, own) -> checkCredentials(own, account));
    Set<String> named = Set.copyOf(accounts.keySet());
    AccountBeans accountBeans = new AccountBeans(beans, named);
    if (hasOthersThanAccounts(properties) || isConnected(accountBeans)) {
      provider.types().forEach(type -> registerDefault(registry, accountBeans, type));
    }
    for (String account : named) {
      provider.types().forEach(type -> registerNamed(registry, type, account));
    }
  }

  private static Map<String, Object> accounts(Map<String, Object> properties) {
    return properties.get("accounts") instanceof Map<?, ?> accounts
        ? accounts.entrySet().stream()
            .collect(Collectors.toMap(each -> String.valueOf(each.getKey()), Map.Entry::getValue))
        : Map.of();
  }

  private void checkCredentials(Object properties, String account) {
    if (properties instanceof Map<?, ?> own) {
      String prefix = AccountBeans.prefix(provider.prefix(), account);
      CredentialsNames.check(own, prefix, provider.credentials());
    }
  }

  private static boolean hasOthersThanAccounts(Map<String, Object> properties) {
    return properties.keySet().stream().anyMatch(key -> !key.equals("accounts"));
  }

  private boolean isConnected(AccountBeans accountBeans) {
    return provider.connectedBy().stream()
        .anyMatch(type -> !accountBeans.names(type, AccountBeans.DEFAULT).isEmpty());
  }

  /** A client of the application takes precedence. */
  private void registerDefault(
      BeanDefinitionRegistry registry, AccountBeans accountBeans, ClientType<?, ?> type) {
    if (accountBeans.names(type.type(), AccountBeans.DEFAULT).isEmpty()) {
      registry.registerBeanDefinition(
          type.beanName(AccountBeans.DEFAULT), definition(type, AccountBeans.DEFAULT));
    }
  }

  private void registerNamed(
      BeanDefinitionRegistry registry, ClientType<?, ?> type, String account) {
    String name = type.beanName(account);
    if (!registry.containsBeanDefinition(name)) {
      RootBeanDefinition definition = definition(type, account);
      definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, account));
      definition.setFallback(true); // without a qualifier, the default account is injected
      registry.registerBeanDefinition(name, definition);
    }
  }

  private RootBeanDefinition definition(ClientType<?, ?> type, String account) {
    RootBeanDefinition definition = new RootBeanDefinition();
    definition.setTargetType(type.type());
    definition.setFactoryBeanName(provider.factory().getName());
    definition.setFactoryMethodName("create");
    definition.getConstructorArgumentValues().addIndexedArgumentValue(0, type.type());
    definition.getConstructorArgumentValues().addIndexedArgumentValue(1, account);
    definition.setLazyInit(true);
    definition.setDestroyMethodName("close");
    String prefix = AccountBeans.prefix(provider.prefix(), account);
    definition.setDescription("client of " + prefix);
    definition.setResourceDescription(prefix); // where Spring says that it is defined
    return definition;
  }
}
