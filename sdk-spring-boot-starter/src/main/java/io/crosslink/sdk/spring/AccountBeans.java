package io.crosslink.sdk.spring;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;

/**
 * Finds the beans that belong to an account: those whose qualifier or name is that of the account,
 * and for the default account those that belong to no other.
 */
final class AccountBeans {
  /** Stands for the account without a name. */
  static final String DEFAULT = "";

  private final ListableBeanFactory beans;
  private final Set<String> named;

  /**
   * Creates the search.
   *
   * @param beans the beans of the application
   * @param named the names of all accounts but the default one
   */
  AccountBeans(ListableBeanFactory beans, Set<String> named) {
    this.beans = beans;
    this.named = named;
  }

  /** Returns the names of the beans of a type that belong to an account, without creating them. */
  List<String> names(Class<?> type, String account) {
    return Stream.of(beans.getBeanNamesForType(type, true, false))
        .filter(bean -> belongs(bean, account))
        .toList();
  }

  /** Returns the bean of a type that belongs to an account, or null if there is none. */
  <T> @Nullable T find(Class<T> type, String account) {
    List<String> names = names(type, account);
    if (names.size() > 1) {
      throw new NoUniqueBeanDefinitionException(type, names);
    }
    return names.isEmpty() ? null : beans.getBean(names.get(0), type);
  }

  private boolean belongs(String bean, String account) {
    return account.equals(DEFAULT)
        ? named.stream().noneMatch(each -> matches(bean, each))
        : matches(bean, account);
  }

  private boolean matches(String bean, String account) {
    return BeanFactoryAnnotationUtils.isQualifierMatch(account::equals, bean, beans);
  }

  /** Returns the prefix of the properties of an account. */
  static String prefix(String provider, String account) {
    return account.equals(DEFAULT) ? provider : provider + ".accounts." + account;
  }
}
