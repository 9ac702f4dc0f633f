package io.crosslink.sdk.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.Fault;
import io.crosslink.sdk.zenlayer.ZenlayerClientBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.mock.env.MockEnvironment;

/** What properties and beans set on the builders of clients. */
class ClientSettingsTest {
  private static final FakeHuaweiCloud HUAWEI = FakeHuaweiCloud.start();

  @AfterAll
  static void close() {
    HUAWEI.close();
  }

  @Test
  void theBeansOfTheApplicationAreUsed() {
    Contexts.of(HUAWEI)
        .withPropertyValues("crosslink.huawei.client.user-agent-suffix=property")
        .withUserConfiguration(Beans.class)
        .run(
            context -> {
              context.getBean(VpnClient.class).customerGateways().listAll().toList();

              Beans beans = context.getBean(Beans.class);
              assertThat(beans.userAgents).singleElement().asString().endsWith(" second");
              assertThat(beans.events)
                  .hasSize(2 * beans.events.stream().distinct().toList().size())
                  .hasAtLeastOneElementOfType(CallEvent.Completed.class);
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Beans {
    final List<String> userAgents = new CopyOnWriteArrayList<>();
    final List<CallEvent> events = new CopyOnWriteArrayList<>();

    @Bean
    OkHttpClient http() {
      return new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                userAgents.add(String.valueOf(chain.request().header("User-Agent")));
                return chain.proceed(chain.request());
              })
          .build();
    }

    @Bean
    Consumer<CallEvent> oneListener() {
      return events::add;
    }

    @Bean
    Consumer<CallEvent> otherListener() {
      return events::add;
    }

    @Bean
    @Order(2)
    ClientBuilderCustomizer<VpnClient.Builder> last() {
      return builder -> builder.userAgentSuffix("second");
    }

    @Bean
    @Order(1)
    ClientBuilderCustomizer<ServiceClientBuilder<?>> first() {
      return builder -> builder.userAgentSuffix("first");
    }

    @Bean
    @Order(3)
    ClientBuilderCustomizer<ZenlayerClientBuilder<?>> ofTheOtherProvider() {
      return builder -> builder.apiVersion("other");
    }
  }

  @Test
  void retriesAreThoseOfTheProperties() {
    HUAWEI.inject(Fault.throttled().on("listCustomerGateways").times(2));
    Contexts.of(HUAWEI)
        .withPropertyValues(
            "crosslink.huawei.client.retry.max-attempts=1",
            "crosslink.huawei.client.retry.pacing=false")
        .run(
            context ->
                assertThatExceptionOfType(RateLimitedException.class)
                    .isThrownBy(
                        () ->
                            context
                                .getBean(VpnClient.class)
                                .customerGateways()
                                .listAll()
                                .toList()));
    HUAWEI.clearFaults();
  }

  @Test
  void anAccountInheritsWhatItDoesNotSet() {
    HuaweiAccount parent =
        huawei(
            "region=eu-west-101",
            "site=international",
            "project-id=p",
            "endpoint=https://one.example",
            "endpoints.vpn=https://vpn.example",
            "client.total-timeout=1m",
            "client.retry.max-attempts=2");

    HuaweiAccount same = huawei("client.total-timeout=5s").inheriting(parent, false);
    assertThat(same.client().totalTimeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(same.client().retry().maxAttempts()).isEqualTo(2);
    assertThat(same.projectId()).isEqualTo("p");
    assertThat(same.site()).isEqualTo(parent.site());
    assertThat(same.endpointOf("vpn")).isEqualTo("https://vpn.example");
    assertThat(same.endpointOf("eip")).isEqualTo("https://one.example");

    HuaweiAccount otherRegion = huawei("region=ap-southeast-3").inheriting(parent, false);
    assertThat(otherRegion.site()).isNull();
    assertThat(otherRegion.projectId()).isNull();
    assertThat(otherRegion.endpointOf("vpn")).isNull();

    HuaweiAccount otherOwner = huawei("client.log-bodies=true").inheriting(parent, true);
    assertThat(otherOwner.region()).isEqualTo(parent.region());
    assertThat(otherOwner.endpointOf("vpn")).isEqualTo("https://vpn.example");
    assertThat(otherOwner.projectId()).isNull();

    HuaweiAccount otherProject = huawei("project-name=branches").inheriting(parent, false);
    assertThat(otherProject.projectId()).isNull();
    assertThat(otherProject.projectName()).isEqualTo("branches");
  }

  private static HuaweiAccount huawei(String... properties) {
    MockEnvironment environment = new MockEnvironment();
    for (String each : properties) {
      String[] pair = each.split("=", 2);
      environment.setProperty("crosslink.huawei." + pair[0], pair[1]);
    }
    return Binder.get(environment).bind("crosslink.huawei", HuaweiAccount.class).get();
  }

  @Test
  void credentialsComeFromEveryPlace() {
    assertThat(credentials("access-key=AK", "secret-key=SK")).contains("AK");
    assertThat(credentials("access-key=AK", "secret-key=SK", "security-token=ST")).contains("AK");
    assertThat(credentials("token=T")).isNotEmpty();
    assertThat(credentials("account=a", "user=u", "password=P")).contains("u");
    assertThat(credentials("identity-provider=idp", "id-token-file=/t")).contains("idp");
    assertThat(credentials("process=/bin/vault,huawei")).contains("/bin/vault");
    assertThat(credentials("source=metadata")).isNotEmpty();
    assertThat(credentials("access-key=", "process=", "token=T")).isNotEmpty();
  }

  private static String credentials(String... properties) {
    List<String> prefixed = new ArrayList<>();
    for (String each : properties) {
      prefixed.add("credentials." + each);
    }
    HuaweiCredentialsProperties bound = huawei(prefixed.toArray(String[]::new)).credentials();
    String text = bound.create("prefix").toString();
    assertThat(text + bound).doesNotContain("SK", "ST", "P}", "=T");
    return text;
  }
}
