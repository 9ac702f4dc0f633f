package io.crosslink.sdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.engine.Constants.CLOSING_STORED_AUTO_CLOSEABLE_ENABLED_PROPERTY_NAME;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.testkit.CloudLink;
import io.crosslink.sdk.testkit.FakeCloud;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.EndpointType;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Fakes and clients as parameters of tests. */
@FakeClouds
class FakeCloudsTest {
  private String seeded = "";

  @BeforeEach
  void seed(FakeZenlayer zenlayer) {
    seeded = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
  }

  @Test
  void aTestSharesItsFakesWithItsPreparation(FakeZenlayer zenlayer, SdnClient sdn) {
    assertThat(sdn.privateConnects().find(seeded)).isPresent();
    zenlayer.assertCalled("describePrivateConnects", 1);
  }

  @Test
  void anotherTestHasFakesOfItsOwn(SdnClient sdn) {
    assertThat(sdn.privateConnects().listAll()).hasSize(1);
  }

  @Test
  void bothCloudsGoByOneTime(
      FakeZenlayer zenlayer,
      FakeHuaweiCloud huawei,
      VpnClient vpn,
      EipClient eip,
      VpcClient vpc,
      DcClient dc,
      ErClient er,
      VirtualTime time) {
    assertThat(dc.directConnectLocations().listAll()).isNotEmpty();
    assertThat(er.availabilityZones().list().getAvailabilityZones()).isNotEmpty();
    assertThat(vpc.securityGroups().findByName("default")).isPresent();
    assertThat(vpn.customerGateways().listAll()).isEmpty();
    assertThat(eip.publicIps().listAll()).isEmpty();
    assertThat(zenlayer.time()).isSameAs(time).isSameAs(huawei.time());
  }

  @Test
  void theFakesOfOneTestAreLinked(FakeHuaweiCloud huawei, FakeZenlayer zenlayer) {
    assertLinked(zenlayer, huawei);
  }

  @Test
  void aLinkBringsItsFakes(CloudLink link, FakeZenlayer zenlayer, FakeHuaweiCloud huawei) {
    assertThat(link).hasToString("CloudLink between " + zenlayer + " and " + huawei);
    assertLinked(zenlayer, huawei);
  }

  private static void assertLinked(FakeZenlayer zenlayer, FakeHuaweiCloud huawei) {
    assertThat(huawei.dc().directConnects().list()).isEmpty();
    zenlayer
        .sdn()
        .privateConnects()
        .add(
            PrivateConnect.builder()
                .endpointZ(
                    PrivateConnectEndpoint.builder()
                        .endpointId("cloud-1")
                        .endpointType(EndpointType.of("HUAWEI_CLOUD"))
                        .cloudAccountId(huawei.accountId())
                        .build())
                .build());
    assertThat(huawei.dc().directConnects().list()).hasSize(1);
  }

  @Nested
  class Inner {
    @Test
    void nestedTestsHaveThemToo(SdnClient sdn) {
      assertThat(sdn.privateConnects().find(seeded)).isPresent();
    }
  }

  /** Run by the tests below, not by the build. */
  @FakeClouds(perClass = true)
  static class Sharing {
    private static final Set<FakeZenlayer> SEEN = new HashSet<>();
    private static String endpoint = "";

    @BeforeAll
    static void first(FakeZenlayer zenlayer) {
      SEEN.clear();
      SEEN.add(zenlayer);
      endpoint = zenlayer.endpoint();
    }

    @Test
    void one(FakeZenlayer zenlayer) {
      SEEN.add(zenlayer);
    }

    @Test
    void two(FakeZenlayer zenlayer) {
      SEEN.add(zenlayer);
    }

    @AfterAll
    static void last(FakeZenlayer zenlayer) {
      SEEN.add(zenlayer);
    }
  }

  @Test
  void aClassMayShareThem() {
    run(Sharing.class).testEvents().assertStatistics(tests -> tests.started(2).succeeded(2));
    assertThat(Sharing.SEEN).hasSize(1);
    assertThat(Sharing.SEEN.iterator().next().wireMock().isRunning()).isFalse();
    assertThat(Sharing.endpoint).startsWith("http://127.0.0.1:");
  }

  /** Run by the test below, not by the build. */
  @FakeClouds
  static class Keeping {
    private static final List<FakeCloud<?>> FAKES = new ArrayList<>();
    private static final List<ThrowingCallable> CALLS = new ArrayList<>();

    @Test
    void one(FakeZenlayer zenlayer, FakeHuaweiCloud huawei, SdnClient sdn, VpnClient vpn) {
      FAKES.addAll(List.of(zenlayer, huawei));
      CALLS.add(() -> sdn.ports().list());
      CALLS.add(() -> vpn.customerGateways().list());
    }

    @AfterAll
    static void isClosed() {
      assertThat(FAKES).hasSize(2).noneMatch(fake -> fake.wireMock().isRunning());
      assertThat(CALLS)
          .hasSize(2)
          .allSatisfy(
              call ->
                  assertThatIllegalStateException()
                      .isThrownBy(call)
                      .withMessageContaining("closed"));
    }
  }

  @Test
  void fakesAndClientsAreClosedAfterTheTest() {
    EngineExecutionResults results = run(Keeping.class);
    results.testEvents().assertStatistics(tests -> tests.started(1).succeeded(1));
    results.containerEvents().assertStatistics(classes -> classes.failed(0));
  }

  /** Run by the tests below, not by the build. */
  @FakeClouds
  static class Failing {
    @Test
    void fails(SdnClient sdn) {
      sdn.privateConnects().listAll().forEach(each -> {});
      Assertions.fail("as wanted");
    }
  }

  @Test
  void aFailedTestTellsTheCalls() {
    Throwable failure =
        run(Failing.class).testEvents().failed().stream()
            .findFirst()
            .flatMap(event -> event.getPayload(TestExecutionResult.class))
            .flatMap(TestExecutionResult::getThrowable)
            .orElseThrow();
    assertThat(failure).hasMessage("as wanted");
    assertThat(failure.getSuppressed()[0].getMessage())
        .startsWith("Calls to Zenlayer:")
        .contains("1. describePrivateConnects")
        .contains("-> 200");
  }

  /** As reported by builds that run tests with the JUnit launcher. */
  @Test
  void aFailureIsPrintedWithTheCalls() {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Failing.class), selectClass(FailingEarly.class))
                .build(),
            listener);
    StringWriter printed = new StringWriter();
    listener.getSummary().printFailuresTo(new PrintWriter(printed), 100);
    assertThat(printed.toString())
        .contains("as wanted", "too early")
        .contains("1. describePrivateConnects {")
        .contains("1. createCustomerGateway POST ")
        .contains("VPN.0001")
        .doesNotContain("not-a-secret");
  }

  /** Run by the tests above, not by the build. */
  @FakeClouds
  static class FailingEarly {
    @BeforeEach
    void fails(VpnClient vpn) {
      try {
        vpn.customerGateways()
            .create(
                CreateCustomerGatewayRequest.builder().idValue("203.0.113.1").name("?").build());
      } catch (InvalidRequestException e) {
        throw new IllegalStateException("too early", e);
      }
    }

    @Test
    void never() {}
  }

  /** Run by the tests below, not by the build. */
  @FakeClouds
  static class Unsupported {
    @BeforeAll
    static void wrong(FakeZenlayer zenlayer) {}

    @Test
    void never() {}
  }

  @Test
  void whatCannotBeSharedSaysSo() {
    EngineExecutionResults results = run(Unsupported.class);
    results.testEvents().assertStatistics(tests -> tests.started(0));
    assertThat(
            results.containerEvents().failed().stream()
                .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream())
                .map(Throwable::getMessage))
        .anyMatch(message -> message.contains("perClass = true"));
  }

  /** Runs tests as JUnit before 5.13 does, which closes nothing by itself. */
  private static EngineExecutionResults run(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .configurationParameter(CLOSING_STORED_AUTO_CLOSEABLE_ENABLED_PROPERTY_NAME, "false")
        .execute();
  }
}
