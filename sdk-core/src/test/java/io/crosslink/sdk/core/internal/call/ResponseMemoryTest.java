package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.sun.management.ThreadMXBean;
import io.crosslink.sdk.core.internal.json.Json;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Okio's segments of 8 KiB go back to its pool, so a response costs what its content costs. */
class ResponseMemoryTest {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int CALLS = 2000;
  private static final int SEGMENT = 8192;

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"t-1\"}", "{}", "{\"id\":\"t-1\",\"new\":[{\"a\":1}]}"})
  void noSegmentIsLost(String body) throws IOException {
    JavaType type = Json.mapper().constructType(Thing.class);
    ResponseConverter converter = new ResponseConverter(type, "", Things.HUAWEI);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    convert(converter, body); // loads the classes
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      convert(converter, body);
    }
    long each = (threads.getCurrentThreadAllocatedBytes() - before) / CALLS;

    assertThat(each).isLessThan(SEGMENT);
  }

  private static void convert(ResponseConverter converter, String body) throws IOException {
    converter.convert(ResponseBody.create(new Buffer().writeUtf8(body), JSON, -1));
  }
}
