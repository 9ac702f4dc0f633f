package io.crosslink.sdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

/** What a user reads if an application does not start: which property is missing or wrong. */
class StartupFailureTest {
  @Configuration(proxyBeanMethods = false)
  static class NeedsVpn {
    NeedsVpn(VpnClient vpn) {}
  }

  @Configuration(proxyBeanMethods = false)
  static class NeedsSdn {
    NeedsSdn(SdnClient sdn) {}
  }

  @Configuration(proxyBeanMethods = false)
  static class NeedsBranch {
    NeedsBranch(@Qualifier("branch") VpnClient vpn) {}
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          credentials.token=hidden | crosslink.huawei.region is missing
          region=eu-west-101;credentials.access-key=AK | crosslink.huawei.credentials.secret-key is missing
          region=eu-west-101;credentials.secret-key=hidden | crosslink.huawei.credentials.access-key is missing
          region=eu-west-101;credentials.user=u | crosslink.huawei.credentials.account is missing
          region=eu-west-101;credentials.access-key=AK;credentials.token=hidden | credentials.access-key
          region=eu-west-101;credentials.access-key-id=AK;credentials.secret-key=hidden | crosslink.huawei.credentials.access-key-id has no meaning
          region=eu-west-101;accounts.branch.credentials.tokn=hidden | crosslink.huawei.accounts.branch.credentials.tokn has no meaning
          region=eu-west-101;endpoints.vpnn=https://vpn.example | crosslink.huawei.endpoints.vpnn
          region=eu-west-101;project-id=p;project-name=n | crosslink.huawei.project-id
          region=tr-west-1;site=european;credentials.token=hidden | Remove site
          """)
  void saysWhichPropertyIsMissingOrWrong(String properties, String description) {
    ApplicationContextRunner runner = Contexts.empty().withUserConfiguration(NeedsVpn.class);
    for (String each : properties.split(";", -1)) {
      runner = runner.withPropertyValues("crosslink.huawei." + each);
    }
    FailureAnalysis analysis = analysis(runner);
    assertThat(analysis.getDescription()).contains(description).doesNotContain("hidden");
    assertThat(analysis.getAction()).isNotBlank().doesNotContain("hidden");
  }

  @Test
  void namesThePropertiesOfTheAccount() {
    assertThat(
            analysis(
                    Contexts.empty()
                        .withUserConfiguration(NeedsBranch.class)
                        .withPropertyValues("crosslink.huawei.accounts.branch.project-id=p"))
                .getDescription())
        .contains("crosslink.huawei.accounts.branch.region is missing");
  }

  @Test
  void saysHowToConfigureAProvider() {
    FailureAnalysis huawei = analysis(Contexts.empty().withUserConfiguration(NeedsVpn.class));
    assertThat(huawei.getDescription())
        .contains("constructor", "VpnClient", "no property starts with crosslink.huawei");
    assertThat(huawei.getAction()).contains("crosslink.huawei.region");
    assertThat(analysis(Contexts.empty().withUserConfiguration(NeedsSdn.class)).getAction())
        .contains("crosslink.zenlayer.credentials")
        .doesNotContain("region");
  }

  @Test
  void saysWhichAccountsThereAre() {
    FailureAnalysis analysis =
        analysis(
            Contexts.empty()
                .withUserConfiguration(NeedsBranch.class)
                .withPropertyValues(
                    "crosslink.huawei.region=eu-west-101",
                    "crosslink.huawei.accounts.brunch.region=eu-de"));
    assertThat(analysis.getDescription())
        .contains("constructor", "VpnClient", "vpnClient, brunchVpnClient");
    assertThat(analysis.getAction()).contains("crosslink.huawei.accounts.<name>");
  }

  private static FailureAnalysis analysis(ApplicationContextRunner runner) {
    List<FailureAnalysis> found = new ArrayList<>();
    failing(
        runner,
        (context, failure) ->
            SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                    FailureAnalyzer.class,
                    ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
                        .and(Environment.class, context.getEnvironment()),
                    (type, name, e) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(found::add));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static void failing(
      ApplicationContextRunner runner,
      BiConsumer<ConfigurableApplicationContext, Throwable> check) {
    AtomicReference<ConfigurableApplicationContext> started = new AtomicReference<>();
    runner
        .withInitializer(started::set)
        .run(
            context -> {
              assertThat(context).hasFailed();
              check.accept(started.get(), context.getStartupFailure());
            });
  }
}
