package io.crosslink.sdk.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which properties are missing if a client is injected that is not configured. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring's own, which suggests to declare a bean
final class MissingClientAnalyzer
    extends AbstractInjectionFailureAnalyzer<NoSuchBeanDefinitionException> {
  private final ListableBeanFactory beans;

  MissingClientAnalyzer(BeanFactory beans) {
    this.beans = (ListableBeanFactory) beans;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(
      Throwable failure, NoSuchBeanDefinitionException cause, @Nullable String injectionPoint) {
    Class<?> type = cause.getBeanType();
    String prefix = type == null ? null : prefix(type);
    if (type == null || prefix == null || cause instanceof NoUniqueBeanDefinitionException) {
      return null;
    }
    String required =
        "%s requires a %s"
            .formatted(
                injectionPoint == null ? "The application" : injectionPoint, type.getSimpleName());
    String[] others = beans.getBeanNamesForType(type, true, false);
    return others.length == 0
        ? unconfigured(required, prefix, failure)
        : unknownAccount(required, others, prefix, failure);
  }

  private static FailureAnalysis unconfigured(String required, String prefix, Throwable failure) {
    return new FailureAnalysis(
        "%s, but no property starts with %s, or %s.enabled is false."
            .formatted(required, prefix, prefix),
        (prefix.equals(HuaweiAccount.PREFIX) ? "Set %1$s.region and %1$s" : "Set %1$s")
            .concat(".credentials.*, or %1$s.enabled=true for the default credential chain.")
            .formatted(prefix),
        failure);
  }

  /**
   * Spring's own analysis would create the other clients, which is too late: the application that
   * has failed is closed.
   */
  private static FailureAnalysis unknownAccount(
      String required, String[] others, String prefix, Throwable failure) {
    return new FailureAnalysis(
        "%s with a qualifier, but none of these has it: %s."
            .formatted(required, String.join(", ", others)),
        "Correct the qualifier, which is the name of an account, or set %s.accounts.<name>.*."
            .formatted(prefix),
        failure);
  }

  /** Compares names, since the classes of a provider may be absent. */
  private static @Nullable String prefix(Class<?> type) {
    String name = type.getName();
    if (!name.endsWith("Client")) {
      return null;
    }
    if (name.startsWith("io.crosslink.sdk.zenlayer.")) {
      return ZenlayerAccount.PREFIX;
    }
    return name.startsWith("io.crosslink.sdk.huawei.") ? HuaweiAccount.PREFIX : null;
  }
}
