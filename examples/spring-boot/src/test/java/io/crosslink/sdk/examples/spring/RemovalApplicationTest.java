package io.crosslink.sdk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.testkit.FakeZenlayer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** As the page uses the application. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RemovalApplicationTest {
  private final HttpClient http = HttpClient.newHttpClient();
  @Autowired private FakeZenlayer zenlayer;
  @Autowired private Removals removals;

  @Value("${local.server.port}")
  private int port;

  @Test
  @Timeout(60)
  void removesAPrivateConnectAndShowsTheProgress() throws Exception {
    zenlayer.pollsPerTransition(0);
    assertThat(get("/")).contains("<title>Private connects</title>");
    assertThat(get("/private-connects")).contains("tokyo-lisbon", "RUNNING");
    String id = zenlayer.sdn().privateConnects().list().get(0).getPrivateConnectId();

    assertThat(post("/removals/" + id)).isEqualTo(202);
    assertThat(post("/removals/" + id)).isEqualTo(202);
    while (!removals.all().get(0).isOver()) {
      Thread.sleep(50);
    }

    assertThat(get("/removals")).contains("\"percent\":100", id);
    zenlayer.assertApplied("destroyPrivateConnect", id, 1);
  }

  private String get(String path) throws Exception {
    return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString()).body();
  }

  private int post(String path) throws Exception {
    return http.send(
            HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.noBody()).build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
