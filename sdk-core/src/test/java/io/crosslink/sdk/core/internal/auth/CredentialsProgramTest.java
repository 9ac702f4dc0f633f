package io.crosslink.sdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Durations;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real programs, good and bad. */
class CredentialsProgramTest {
  private static final String KEY =
      "{'Version':1,'AccessKeyId':'id-1','SecretAccessKey':'hunter2'".replace('\'', '"');

  private static CredentialsProgram.Output run(String text, String... more) {
    return new CredentialsProgram(Prints.command(text, more)).run(output -> output);
  }

  /** Returns what went wrong, without the name of the program, having seen that nothing leaks. */
  private static String problem(CredentialsProgram program) {
    CredentialsException problem =
        catchThrowableOfType(CredentialsException.class, () -> program.run(output -> output));
    StringWriter printed = new StringWriter();
    problem.printStackTrace(new PrintWriter(printed));
    assertThat(printed.toString()).doesNotContain("hunter2");
    assertThat(problem).hasMessageStartingWith(program + " ");
    return String.valueOf(problem.getMessage()).substring(program.toString().length() + 1);
  }

  private static String problem(String text, String... more) {
    return problem(new CredentialsProgram(Prints.command(text.replace('\'', '"'), more)));
  }

  @Test
  void aKey() {
    CredentialsProgram.Output output =
        run(
            KEY
                + ",\"SessionToken\":\"st-1\",\"ProjectId\":\"p-1\",\"Other\":[1],"
                + "\"Expiration\":\"2026-01-31T10:30:00.5+02:00\"}\n");

    assertThat(output.accessKeyId()).isEqualTo("id-1");
    assertThat(output.secretAccessKey()).isEqualTo("hunter2");
    assertThat(output.sessionToken()).isEqualTo("st-1");
    assertThat(output.projectId()).isEqualTo("p-1");
    assertThat(output.token()).isNull();
    assertThat(output.expiresAt()).isEqualTo(Instant.parse("2026-01-31T08:30:00.5Z"));
    assertThat(output.toString()).doesNotContain("hunter2");
  }

  @Test
  void aTokenAlone() {
    CredentialsProgram.Output output =
        run("{\"Version\":1,\"Token\":\"t-1\",\"AccessKeyId\":null}");

    assertThat(output.token()).isEqualTo("t-1");
    assertThat(output.accessKeyId()).isNull();
    assertThat(output.expiresAt()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chat", "stdin"})
  void itsErrorOutputIsDiscardedAndItsInputEmpty(String more) {
    assertThat(run(KEY + "}", more).accessKeyId()).isEqualTo("id-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'Version':1, hunter2             | printed something that is not JSON",
        "``                                | did not print a JSON object",
        "['hunter2']                       | did not print a JSON object",
        "{'Token':'hunter2'}               | printed JSON without \"Version\": 1",
        "{'Version':2,'Token':'hunter2'}   | printed JSON without \"Version\": 1",
        "{'Version':'1','Token':'hunter2'} | printed JSON without \"Version\": 1",
        "{'Version':1}                     | printed JSON without AccessKeyId and SecretAccessKey: print them, or Token",
        "{'Version':1,'AccessKeyId':'i'}   | printed JSON without SecretAccessKey",
        "{'Version':1,'SecretAccessKey':'hunter2'} | printed JSON without AccessKeyId",
        "{'Version':1,'Token':{'hunter2':1}} | printed JSON whose Token is not a non-empty string",
        "{'Version':1,'Token':' '}         | printed JSON whose Token is not a non-empty string",
        "{'Version':1,'Token':'hunter2','AccessKeyId':'i'} | printed both Token and an access key: print one of them",
        "{'Version':1,'Token':'hunter2','Expiration':'hunter2'} | printed JSON whose Expiration is not an RFC 3339 timestamp such as 2026-01-31T08:30:00Z",
        "{'Version':1,'Token':'hunter2','Expiration':1e9} | printed JSON whose Expiration is not a non-empty string",
      })
  void whatCannotBeUsedIsNamedButNotShown(String text, String problem) {
    assertThat(problem(text)).isEqualTo(problem);
  }

  @Test
  void whatTheCloudCannotUseIsNamed() {
    CredentialsProgram program = new CredentialsProgram(Prints.command(KEY + "}"));

    assertThatThrownBy(
            () ->
                program.run(
                    output -> Arguments.headerToken("Token", output.secretAccessKey() + " ü")))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            program
                + " printed credentials that cannot be used: Token must be visible ASCII without"
                + " blanks inside");
  }

  @Test
  void anotherExitStatusThanZeroIsAFailureWhateverWasPrinted() {
    assertThat(problem(KEY + "}", "exit"))
        .isEqualTo(
            "exited with status 3; its output is not shown, as it may be secret: run it by"
                + " hand to see why");
  }

  @Test
  void oneThatPrintsForEverIsKilled() {
    assertThat(problem(KEY + "}", "flood")).isEqualTo("printed more than 1 MiB and was killed");
  }

  @Test
  void oneThatDoesNotEndIsKilledWithItsChildren(@TempDir Path folder) throws Exception {
    Path pids = folder.resolve("pids");
    Duration limit = Duration.ofSeconds(1);
    String problem;
    do { // until it was fast enough to have a child
      limit = limit.multipliedBy(2);
      List<String> command = Prints.command("hunter2", "family", pids.toString());
      problem = problem(new CredentialsProgram(command, limit));
    } while (!hasText(pids) && limit.compareTo(Duration.ofSeconds(30)) < 0);

    assertThat(problem)
        .isEqualTo("did not end within " + Durations.describe(limit) + " and was killed");
    for (String pid : Files.readString(pids).replace(".", "").split(" ")) {
      assertThat(ends(Long.parseLong(pid))).as("process %s has ended", pid).isTrue();
    }
  }

  /** What counts is the program's end, not that of whatever has its output open. */
  @Test
  void oneThatLeavesAChildWithItsOutputOpenHasEnded() {
    assertThat(run(KEY + "}", "heir").accessKeyId()).isEqualTo("id-1");
  }

  private static boolean ends(long pid) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (isRunning(pid) && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    return !isRunning(pid);
  }

  /** A dead one that nobody has reaped counts as alive, but runs no program. */
  private static boolean isRunning(long pid) {
    return ProcessHandle.of(pid)
        .filter(process -> process.isAlive() && process.info().command().isPresent())
        .isPresent();
  }

  private static boolean hasText(Path file) throws IOException {
    return Files.exists(file) && Files.readString(file).endsWith(".");
  }

  @Test
  void oneThatDoesNotExistSaysSo() {
    CredentialsProgram program = new CredentialsProgram(List.of("/no/such/program", "hunter2"));

    assertThat(problem(program))
        .isEqualTo("cannot be started: check that it exists and can be executed");
    assertThat(program).hasToString("The credentials program /no/such/program");
    assertThatThrownBy(() -> program.run(output -> output)).hasCauseInstanceOf(IOException.class);
  }

  @Test
  void whoWaitsMayBeInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThat(problem("hunter2", "stay"))
          .isEqualTo("was killed, because the thread that waited for it was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aCommandMustNameAProgram() {
    rejected(List.of(), "command must not be empty: name the program that prints them");
    rejected(List.of(" "), "command[0] must not be blank");
    rejected(Arrays.asList("p", null), "command[1] must not be null");
    rejected(null, "command must not be null");
    rejected(
        List.of("sh -c 'echo hunter2'"),
        "command must be given word by word, such as \"program\", \"--argument\": it is not parsed by a shell");
  }

  @SuppressWarnings("NullAway") // what happens to callers who do not check
  private static void rejected(@Nullable List<String> command, String message) {
    assertThatThrownBy(() -> new CredentialsProgram(command))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
