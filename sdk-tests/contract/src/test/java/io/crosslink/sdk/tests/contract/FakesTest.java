package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.RecordedCall;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The fakes identify every operation by its operation id. */
class FakesTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final SdnClient sdn =
      zenlayer.sdn().clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn =
      huawei.vpn().clientBuilder().retryPolicy(RetryPolicy.none()).build();

  private final EipClient eip =
      huawei.eip().clientBuilder().retryPolicy(RetryPolicy.none()).build();

  private final VpcClient vpc =
      huawei.vpc().clientBuilder().retryPolicy(RetryPolicy.none()).build();

  private final DcClient dc = huawei.dc().clientBuilder().retryPolicy(RetryPolicy.none()).build();

  private final ErClient er = huawei.er().clientBuilder().retryPolicy(RetryPolicy.none()).build();

  private final IamClient iam =
      huawei.iam().clientBuilder().retryPolicy(RetryPolicy.none()).build();

  @AfterEach
  void stop() {
    iam.close();
    eip.close();
    sdn.close();
    zenlayer.close();
    vpn.close();
    vpc.close();
    dc.close();
    er.close();
    huawei.close();
  }

  @TestFactory
  Stream<DynamicTest> zenlayer() {
    return eachOperation("zenlayer/sdn", sdn, zenlayer::calls);
  }

  @TestFactory
  Stream<DynamicTest> huawei() {
    return eachOperation("huawei/vpn", vpn, huawei::calls);
  }

  @TestFactory
  Stream<DynamicTest> eip() {
    return eachOperation("huawei/eip", eip, huawei::calls);
  }

  @TestFactory
  Stream<DynamicTest> vpc() {
    return eachOperation("huawei/vpc", vpc, huawei::calls);
  }

  @TestFactory
  Stream<DynamicTest> dc() {
    return eachOperation("huawei/dc", dc, huawei::calls);
  }

  @TestFactory
  Stream<DynamicTest> er() {
    return eachOperation("huawei/er", er, huawei::calls);
  }

  @TestFactory
  Stream<DynamicTest> iam() {
    return eachOperation("huawei/iam", iam, huawei::calls);
  }

  private static Stream<DynamicTest> eachOperation(
      String name, Object client, Supplier<List<RecordedCall>> calls) {
    return GeneratedService.all().stream()
        .filter(service -> service.toString().equals(name))
        .flatMap(
            service ->
                service.spec().operations().stream()
                    .map(operation -> new ExampleCall(service, operation, Form.BLOCKING)))
        .map(call -> NamedTest.of(call.toString(), () -> assertKnown(call, client, calls)));
  }

  private static void assertKnown(
      ExampleCall call, Object client, Supplier<List<RecordedCall>> calls) {
    int before = calls.get().size();
    try {
      call.makeWith(client);
    } catch (ServiceException e) {
      // The fake may reject the example; only the operation matters.
    }
    List<RecordedCall> made = calls.get();
    assertThat(made.subList(before, made.size()))
        .extracting(RecordedCall::operation)
        .isNotEmpty()
        .containsOnly(call.operation().id());
  }
}
