package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.CallException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only reads has never been applied, however the call failed. */
class ReadOnlyTest {

  @ParameterizedTest
  @EnumSource
  void readsAreNeverApplied(Mode mode) throws IOException {
    for (String response :
        List.of(
            "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nnot JSON!")) {
      try (RawServer server = new RawServer(RawServer.says(response))) {
        Things things = Things.at(server.url()).build();

        assertThat(problem(mode, things, things.list()).mayHaveBeenApplied()).isFalse();
        assertThat(problem(mode, things, things.query("t-1")).mayHaveBeenApplied()).isFalse();
        assertThat(problem(mode, things, things.describe("t-1")).mayHaveBeenApplied())
            .as("an operation that does not say so")
            .isTrue();
      }
    }
  }

  private static CallException problem(Mode mode, Things things, WireCall<?> wire) {
    return catchThrowableOfType(CallException.class, () -> mode.call(things, wire));
  }
}
