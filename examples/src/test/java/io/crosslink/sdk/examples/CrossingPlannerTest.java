package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.examples.CrossingException.Kind;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingPlannerTest {
  private final LinkedClouds clouds = new LinkedClouds();
  private final SdnClient sdn = clouds.zenlayer.sdn().client();
  private final DcClient dc = clouds.huawei.dc().client();

  @AfterEach
  void close() {
    sdn.close();
    dc.close();
    clouds.close();
  }

  private CrossingPlan plan(String... options) {
    Crossing crossing = CrossingArguments.parse(List.of(options), Map.of()).crossing("account");
    return new CrossingPlanner(sdn, dc, crossing).plan(Optional.empty(), Optional.empty());
  }

  @Test
  void thePortIsInTheNearestDataCenter() {
    CrossingPlan plan = plan();

    assertThat(plan.region()).isEqualTo("ap-southeast-3");
    assertThat(plan.onRamp().getDcId()).isEqualTo("SIN1");
    assertThat(plan.portDataCenter()).isEqualTo("SIN1");
    assertThat(plan("--data-center", "TYO1").portDataCenter()).isEqualTo("TYO1");
  }

  @Test
  void theBandwidthIsTheSmallestTierThatIsEnough() {
    assertThat(plan("--bandwidth", "100").cloudBandwidth()).isEqualTo(100);
    assertThat(plan("--bandwidth", "101").cloudBandwidth()).isEqualTo(200);
  }

  @Test
  void theSessionOverlapsNothing() {
    clouds
        .zenlayer
        .sdn()
        .cloudRouters()
        .add(
            CloudRouter.builder()
                .cloudRouterName("other")
                .edgePoints(CloudRouterEdgePoint.builder().ipAddress("10.0.0.10/30").build())
                .build());

    CrossingPlan plan =
        plan(
            "--router",
            "--session",
            "10.0.0.0/27",
            "--port-session",
            "10.0.0.0/27",
            "--vpc",
            "10.0.0.0/30",
            "--office",
            "10.0.0.4");

    assertThat(plan.session()).hasToString("10.0.0.12/30");
    assertThat(plan.officeSession()).hasToString("10.0.0.16/30");
  }

  @Test
  void thePriceIsTheSumOfItsParts() {
    assertThat(plan().price()).hasToString("640.00 per month");
    assertThat(plan("--router").price().toString())
        .matches("[0-9.]+ per month \\+ [0-9.]+ per day \\+ [0-9.]+ per hour");
  }

  @ParameterizedTest
  @CsvSource({
    "--region,      eu-west-101,   No data center with ports meets region eu-west-101",
    "--data-center, MOON1,         from MOON1",
    "--session,     10.20.0.0/24,  No /30 is free in 10.20.0.0/24"
  })
  void whatCannotBeIsExplained(String option, String value, String explanation) {
    CrossingException problem =
        catchThrowableOfType(CrossingException.class, () -> plan(option, value));

    assertThat(problem.kind()).isEqualTo(Kind.IMPOSSIBLE);
    assertThat(problem).hasMessageContaining(explanation);
  }
}
