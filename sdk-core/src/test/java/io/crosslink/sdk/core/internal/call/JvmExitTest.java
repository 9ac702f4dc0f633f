package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever forgets to close a client still gets to the end of the program. */
class JvmExitTest {
  /** For all that the program does; machines that build may be busy with other things. */
  private static final int SECONDS_UNTIL_LAST_WORDS = 300;

  /** The engine's threads live for 60 seconds after their last call. */
  private static final int SECONDS_AFTER_LAST_WORDS = 40;

  @Test
  void theJvmExitsWhenMainEnds(@TempDir Path folder) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    try (RawServer server = service()) {
      Process program =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Dorg.slf4j.simpleLogger.logFile=System.err",
                  "-cp",
                  System.getProperty("java.class.path"),
                  LeavesEverythingOpen.class.getName(),
                  server.url())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      try {
        assertThat(hasSpoken(program, output)).as("last words in %s", text(output)).isTrue();
        assertThat(program.waitFor(SECONDS_AFTER_LAST_WORDS, TimeUnit.SECONDS))
            .as("ended by itself")
            .isTrue();
        assertThat(program.exitValue()).isZero();
      } finally {
        program.destroyForcibly();
      }
    }
  }

  private static boolean hasSpoken(Process program, Path output)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    boolean waiting = true;
    while (waiting && !text(output).contains(LeavesEverythingOpen.LAST_WORDS)) {
      waiting =
          !program.waitFor(50, TimeUnit.MILLISECONDS)
              && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS_UNTIL_LAST_WORDS);
    }
    return text(output).contains(LeavesEverythingOpen.LAST_WORDS);
  }

  private static String text(Path output) throws IOException {
    return Files.readString(output);
  }

  /** Answers last when one call has just been told to come back later, and another one waits. */
  private static RawServer service() throws IOException {
    String thing = json(200, "{\"id\": \"t-1\"}");
    String later = json(503, "", "Retry-After: 20");
    String atOnce = json(503, "", "Retry-After: 0");
    CountDownLatch retried = new CountDownLatch(1);
    CountDownLatch leftOpen = new CountDownLatch(2);
    return RawServer.attentive(
        (socket, head) -> {
          if (head.contains("/retried") && retried.getCount() > 0) {
            retried.countDown();
            RawServer.send(socket, atOnce);
          } else if (head.contains("/pausing")) {
            RawServer.send(socket, later);
            leftOpen.countDown();
          } else if (head.contains("/silent")) {
            leftOpen.countDown();
          } else {
            if (head.contains("/last")) {
              await(leftOpen);
            }
            RawServer.send(socket, thing);
          }
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
