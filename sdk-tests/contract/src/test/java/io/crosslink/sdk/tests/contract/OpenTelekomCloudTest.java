package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Only the operations that Open Telekom Cloud offers are sent to its endpoints. */
class OpenTelekomCloudTest {
  /** Records the hosts of requests, and sends nothing. */
  private static final class RequestCapture implements Interceptor {
    private final List<String> hosts = new ArrayList<>();

    @Override
    public Response intercept(Chain chain) throws IOException {
      hosts.add(chain.request().url().host());
      throw new IOException("nothing is sent in this test");
    }
  }

  @TestFactory
  Stream<DynamicTest> operations() {
    return GeneratedService.all().stream()
        .filter(service -> service.spec().provider().equals("huawei"))
        .flatMap(
            service ->
                service.spec().operations().stream()
                    .map(
                        operation ->
                            NamedTest.of(
                                operation.toString(), () -> assertOffered(service, operation))));
  }

  private static void assertOffered(GeneratedService service, SpecOperation operation) {
    RequestCapture capture = new RequestCapture();
    OkHttpClient httpClient = new OkHttpClient.Builder().addInterceptor(capture).build();
    String endpoint = HuaweiRegion.OTC_EU_DE.endpoint(service.spec().service());
    Object credentials = Cloud.HUAWEI.credentials("secret").get(0);
    Object client =
        Reflect.call(
            Cloud.builder(service, endpoint, credentials).okHttpClient(httpClient), "build");
    ExampleCall call = new ExampleCall(service, operation, Form.BLOCKING);

    if (operation.extension("x-otc").isTrue()) {
      assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> call.makeWith(client));
      assertThat(capture.hosts).containsExactly(endpoint.replace("https://", ""));
    } else {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> call.makeWith(client))
          .withMessage(
              "Open Telekom Cloud does not offer %s; Huawei Cloud itself does"
                  .formatted(operation.id()));
      assertThat(capture.hosts).isEmpty();
    }
  }
}
