package io.crosslink.sdk.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.crosslink.sdk.huawei.HuaweiClientBuilder;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiCredentialsProvider;
import io.crosslink.sdk.huawei.HuaweiSecret;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.ZenlayerClientBuilder;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which clients are beans, for whom, and how long. */
class ClientBeansTest {
  private static final FakeHuaweiCloud HUAWEI = FakeHuaweiCloud.start();
  private static final String[] ACCESS_KEY = {
    "crosslink.huawei.credentials.access-key=AK", "crosslink.huawei.credentials.secret-key=SK"
  };

  @AfterAll
  static void close() {
    HUAWEI.close();
  }

  @Test
  void nothingIsCreatedForWhatIsNotConfigured() {
    Contexts.empty()
        .run(
            context -> {
              assertThat(context).doesNotHaveBean(VpnClient.class);
              assertThat(context).doesNotHaveBean(SdnClient.class);
            });
  }

  @Test
  void oneProviderIsConfiguredWithoutTheOther() {
    Contexts.empty()
        .withPropertyValues("crosslink.zenlayer.credentials.token=t")
        .run(
            context -> {
              assertThat(context).hasSingleBean(SdnClient.class);
              assertThat(context).doesNotHaveBean(VpnClient.class);
            });
  }

  @Test
  void everyServiceHasABeanThatIsCreatedWhenNeeded() {
    Contexts.of(HUAWEI)
        .run(
            context -> {
              for (ClientType<?, ?> type : HuaweiClientTypes.ALL) {
                String bean = type.beanName(AccountBeans.DEFAULT);
                assertThat(context.getBeanNamesForType(type.type())).containsExactly(bean);
                assertThat(context.getBeanFactory().containsSingleton(bean)).isFalse();
                assertThat(context.getBean(type.type()).toString())
                    .contains(HUAWEI.endpoint().substring("http://".length()));
              }
            });
  }

  @Test
  void clientsCallAndAreClosedWithTheApplication() {
    AtomicReference<VpnClient> used = new AtomicReference<>();
    Contexts.of(HUAWEI)
        .run(
            context -> {
              used.set(context.getBean(VpnClient.class));
              assertThat(used.get().customerGateways().listAll().toList()).isEmpty();
            });
    assertThatIllegalStateException()
        .isThrownBy(() -> used.get().customerGateways().listAll().toList());
  }

  @Test
  void aClientOfTheApplicationTakesPrecedence() {
    Contexts.of(HUAWEI)
        .withUserConfiguration(OwnClient.class)
        .run(
            context -> {
              assertThat(context).getBeanNames(VpnClient.class).containsExactly("own");
              assertThat(context).hasBean("eipClient");
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnClient {
    @Bean
    VpnClient own() {
      return HUAWEI.vpn().client();
    }
  }

  @Test
  void namedAccountsHaveQualifiersAndInherit() {
    Contexts.of(HUAWEI)
        .withPropertyValues(
            "crosslink.huawei.accounts.branch.region=eu-west-101",
            "crosslink.huawei.accounts.branch.project-id=p-branch")
        .withUserConfiguration(Injected.class)
        .run(
            context -> {
              assertThat(context)
                  .getBeanNames(VpnClient.class)
                  .containsExactlyInAnyOrder("vpnClient", "branchVpnClient");
              Injected injected = context.getBean(Injected.class);
              assertThat(injected.vpn).isSameAs(context.getBean("vpnClient"));
              assertThat(injected.branch).isSameAs(context.getBean("branchVpnClient"));
              assertThat(injected.branch.toString()).contains("vpn.eu-west-101.myhuaweicloud.eu");
            });
  }

  /** Where Spring says that a client is defined, for instance if the qualifier is missing. */
  @Test
  void clientsAreDefinedByProperties() {
    Contexts.empty()
        .withPropertyValues("crosslink.huawei.accounts.branch.region=eu-west-101")
        .run(
            context ->
                assertThat(
                        context
                            .getBeanFactory()
                            .getBeanDefinition("branchVpnClient")
                            .getResourceDescription())
                    .isEqualTo("crosslink.huawei.accounts.branch"));
  }

  @Configuration(proxyBeanMethods = false)
  static class Injected {
    final VpnClient vpn;
    final VpnClient branch;

    Injected(VpnClient vpn, @Qualifier("branch") VpnClient branch) {
      this.vpn = vpn;
      this.branch = branch;
    }
  }

  @Test
  void anAccountMayBeNamedInTheEnvironment() {
    Contexts.empty()
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(
                        new SystemEnvironmentPropertySource(
                            "test-systemEnvironment",
                            Map.of("CROSSLINK_HUAWEI_ACCOUNTS_BRANCH_REGION", "eu-west-101"))))
        .withPropertyValues("crosslink.huawei.accounts.branch.credentials.token=t")
        .withPropertyValues("crosslink.huawei.accounts.branch.project-id=p")
        .run(
            context -> {
              assertThat(context).getBeanNames(VpnClient.class).containsExactly("branchVpnClient");
              assertThat(context.getBean(VpnClient.class).toString()).contains("eu-west-101");
            });
  }

  @ParameterizedTest
  @ValueSource(classes = {OwnCredentials.class, OwnProvider.class})
  void beansWithCredentialsConfigureAndTakePrecedence(Class<?> credentials) {
    Contexts.empty()
        .withPropertyValues(ACCESS_KEY)
        .withPropertyValues(
            "crosslink.huawei.endpoint=" + HUAWEI.endpoint(),
            "crosslink.huawei.project-id=" + HUAWEI.projectId(),
            "crosslink.huawei.accounts.branch.client.user-agent-suffix=branch")
        .withUserConfiguration(credentials)
        .run(
            context -> {
              for (VpnClient vpn : context.getBeansOfType(VpnClient.class).values()) {
                assertThat(vpn.customerGateways().listAll().toList()).isEmpty();
              }
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnCredentials {
    @Bean
    HuaweiCredentials credentials() {
      return HUAWEI.credentials();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnProvider {
    @Bean
    HuaweiCredentialsProvider provider() {
      return () -> HuaweiSecret.accessKey(HUAWEI.accessKey(), HUAWEI.secretKey());
    }
  }

  @Test
  void credentialsWithTheNameOfAnAccountAreForThatAccountOnly() {
    Contexts.empty()
        .withPropertyValues(
            "crosslink.huawei.accounts.branch.endpoint=" + HUAWEI.endpoint(),
            "crosslink.huawei.accounts.branch.project-id=" + HUAWEI.projectId())
        .withUserConfiguration(BranchCredentials.class)
        .run(
            context -> {
              assertThat(context).getBeanNames(VpnClient.class).containsExactly("branchVpnClient");
              VpnClient vpn = context.getBean(VpnClient.class);
              assertThat(vpn.customerGateways().listAll().toList()).isEmpty();
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class BranchCredentials {
    @Bean
    HuaweiCredentials branch() {
      return HUAWEI.credentials();
    }
  }

  @Test
  void aBeanWithCredentialsIsEnough() {
    Contexts.empty()
        .withBean(ZenlayerCredentials.class, () -> ZenlayerCredentials.ofToken("t"))
        .run(context -> assertThat(context).hasSingleBean(SdnClient.class));
  }

  @Test
  void aProviderCanBeDisabled() {
    Contexts.of(HUAWEI)
        .withPropertyValues("crosslink.huawei.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(VpnClient.class));
  }

  /** Each provider is optional, and so is the test kit. */
  @Test
  void worksWithoutTheClassesOfTheOtherProvider() {
    Contexts.empty()
        .withPropertyValues("crosslink.zenlayer.credentials.token=t")
        .withClassLoader(new FilteredClassLoader(HuaweiClientBuilder.class, FakeHuaweiCloud.class))
        .run(context -> assertThat(context).hasSingleBean(SdnClient.class));
    Contexts.of(HUAWEI)
        .withClassLoader(new FilteredClassLoader(ZenlayerClientBuilder.class, FakeZenlayer.class))
        .run(context -> assertThat(context).hasSingleBean(VpnClient.class));
  }

  /** Else the application could reach another endpoint than the one it is tested with. */
  @Test
  void aFakeAsABeanReplacesTheConnectionsOfAllAccounts() {
    Contexts.empty()
        .withPropertyValues(ACCESS_KEY)
        .withPropertyValues(
            "crosslink.huawei.region=eu-west-101",
            "crosslink.huawei.endpoints.vpn=https://vpn.example.com",
            "crosslink.huawei.accounts.branch.region=ap-southeast-3",
            "crosslink.huawei.accounts.branch.credentials.token=t",
            "crosslink.huawei.accounts.branch.project-name=branches")
        .withBean(FakeHuaweiCloud.class, FakeHuaweiCloud::start)
        .run(
            context -> {
              FakeHuaweiCloud fake = context.getBean(FakeHuaweiCloud.class);
              assertThat(context.getBeansOfType(VpnClient.class)).hasSize(2);
              for (VpnClient vpn : context.getBeansOfType(VpnClient.class).values()) {
                vpn.customerGateways().listAll().toList();
              }
              fake.assertCalled("listCustomerGateways", 2);
            });
  }

  @Test
  void aFakeConfiguresItsProvider() {
    Contexts.empty()
        .withBean(FakeZenlayer.class, FakeZenlayer::start)
        .run(
            context -> {
              assertThat(context.getBean(SdnClient.class).dataCenters().list()).isNotNull();
              assertThat(context).doesNotHaveBean(VpnClient.class);
            });
  }

  /** A service without a line in the list of its provider has no bean. */
  @ParameterizedTest
  @ValueSource(strings = {"zenlayer", "huawei"})
  void everyServiceIsListed(String provider) throws Exception {
    Stream<String> services =
        Stream.of(
                new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/openapi/" + provider + "/*/openapi.json"))
            .map(resource -> resource.toString().replaceAll(".*/(\\w+)/openapi.json.*", "$1"));
    assertThat(
            (provider.equals("huawei") ? HuaweiClientTypes.ALL : ZenlayerClientTypes.ALL)
                .stream().map(ClientType::service))
        .as("the services in " + provider + "'s list of client types")
        .containsExactlyInAnyOrderElementsOf(services.toList());
  }
}
