package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import okhttp3.Cache;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wait that is shown the same cached response for half a minute times out. */
class CacheTest {
  private static final long SIZE = 1 << 20;

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @ParameterizedTest
  @EnumSource
  void responsesComeFromTheServiceWhateverCacheTheUserHas(Mode mode, @TempDir Path folder) {
    Responses.inTurn(
        SERVER,
        Responses.thing("t-1").withHeader("Cache-Control", "max-age=30"),
        Responses.thing("t-2").withHeader("Cache-Control", "max-age=30"));
    Cache cache = new Cache(folder.toFile(), SIZE);
    Things things =
        Things.at(SERVER.baseUrl()).engine(new OkHttpClient.Builder().cache(cache).build()).build();

    assertThat(mode.call(things, things.show("t")).value().getId()).isEqualTo("t-1");
    assertThat(mode.call(things, things.show("t")).value().getId()).isEqualTo("t-2");
  }
}
