package io.crosslink.sdk.core.internal.auth;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.core.internal.util.Threads;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program that prints credentials as JSON. Neither its output nor its arguments appear in
 * messages.
 */
public final class CredentialsProgram {
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final int LARGEST_OUTPUT = 1 << 20;
  private static final int VERSION = 1;
  private static final int POLL_MILLIS = 100;
  private static final int REST_MILLIS = 2000;

  private final List<String> command;
  private final Duration limit;

  /**
   * The parsed output of a program.
   *
   * @param accessKeyId the id of an access key, or null
   * @param secretAccessKey the secret access key, or null
   * @param sessionToken the token that belongs to a temporary access key, or null
   * @param token a token that is sent instead of a signature, or null
   * @param projectId the project that the credentials are for, or null
   * @param expiresAt when they expire, or null if never
   */
  public record Output(
      @Nullable String accessKeyId,
      @Nullable String secretAccessKey,
      @Nullable String sessionToken,
      @Nullable String token,
      @Nullable String projectId,
      @Nullable Instant expiresAt) {
    /** {@return a fixed text: the output is secret} */
    @Override
    public String toString() {
      return "Output[***]";
    }
  }

  /** Converts the output of a program. */
  public interface Reader<T> {
    /**
     * Converts the output.
     *
     * @throws IllegalArgumentException if the output cannot be used; the message names the member,
     *     without its value
     */
    T read(Output output);
  }

  /**
   * Creates it.
   *
   * @param command the program and its arguments
   * @throws IllegalArgumentException if the command is null or empty, the program is blank or an
   *     argument is null
   */
  public CredentialsProgram(List<String> command) {
    this(command, LIMIT);
  }

  CredentialsProgram(List<String> command, Duration limit) {
    this.command = Arguments.listOf("command", command);
    Arguments.check(
        !this.command.isEmpty(), "command must not be empty: name the program that prints them");
    String program = Arguments.notBlank("command[0]", this.command.get(0));
    Arguments.check( // in one string, arguments would be part of the name, and shown
        this.command.size() > 1
            || program.chars().noneMatch(c -> c == ' ')
            || new File(program).exists(),
        "command must be given word by word, such as \"program\", \"--argument\": it is not parsed by a shell");
    this.limit = limit;
  }

  /**
   * Runs the program.
   *
   * @param reader converts its output
   * @throws CredentialsException if the program cannot be run or its output cannot be used
   */
  public <T> T run(Reader<T> reader) {
    Output output = parse(output());
    try {
      return reader.read(output);
    } catch (IllegalArgumentException e) {
      throw failed("printed credentials that cannot be used: " + e.getMessage(), e);
    }
  }

  private byte[] output() {
    Process process = start();
    Collected output = new Collected(process.getInputStream());
    // A thread of its own: a child that has inherited the pipe may keep it open for ever.
    Thread reader = Threads.daemon("crosslink-credentials-program", output);
    reader.start();
    boolean ended = false;
    try {
      long end = System.nanoTime() + limit.toNanos();
      while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        failIfTooLarge(output);
        if (System.nanoTime() - end >= 0) {
          throw failed("did not end within " + Durations.describe(limit) + " and was killed", null);
        }
      }
      ended = true;
      reader.join(REST_MILLIS); // until the pipe is empty, which a child may keep open for longer
      failIfTooLarge(output);
      if (process.exitValue() != 0) {
        throw failed(
            "exited with status "
                + process.exitValue()
                + "; its output is not shown, as it may be secret: run it by hand to see why",
            null);
      }
      return output.bytes();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("was killed, because the thread that waited for it was interrupted", e);
    } finally {
      if (!ended) {
        kill(process);
      }
    }
  }

  private void failIfTooLarge(Collected output) {
    if (output.size() > LARGEST_OUTPUT) {
      throw failed("printed more than 1 MiB and was killed", null);
    }
  }

  /** The output of a program so far. */
  private static final class Collected implements Runnable {
    private final InputStream from;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream(); // synchronized

    Collected(InputStream from) {
      this.from = from;
    }

    @Override
    public void run() {
      byte[] buffer = new byte[8192];
      try {
        for (int n = from.read(buffer); n >= 0 && size() <= LARGEST_OUTPUT; n = from.read(buffer)) {
          printed.write(buffer, 0, n);
        }
      } catch (IOException e) { // the program has ended; its output so far counts
        return;
      }
    }

    int size() {
      return printed.size();
    }

    byte[] bytes() {
      return printed.toByteArray();
    }
  }

  private Process start() {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close(); // it must not wait for input
      return process;
    } catch (IOException e) {
      throw failed("cannot be started: check that it exists and can be executed", e);
    }
  }

  /** Children first: once their parent has ended, they cannot be found. */
  private static void kill(Process process) {
    List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
    family.add(process.toHandle());
    family.forEach(ProcessHandle::destroyForcibly);
  }

  private Output parse(byte[] printed) {
    JsonNode object;
    try {
      object = Json.mapper().readTree(printed);
    } catch (IOException e) { // not the cause of ours: its text quotes the output
      throw failed("printed something that is not JSON", null);
    }
    if (object == null || !object.isObject()) {
      throw failed("did not print a JSON object", null);
    }
    if (!object.path("Version").isInt() || object.path("Version").intValue() != VERSION) {
      throw failed("printed JSON without \"Version\": 1", null);
    }
    Output output =
        new Output(
            text(object, "AccessKeyId"),
            text(object, "SecretAccessKey"),
            text(object, "SessionToken"),
            text(object, "Token"),
            text(object, "ProjectId"),
            time(text(object, "Expiration")));
    check(output);
    return output;
  }

  private void check(Output output) {
    boolean anyOfKey =
        output.accessKeyId != null || output.secretAccessKey != null || output.sessionToken != null;
    if (output.token != null && anyOfKey) {
      throw failed("printed both Token and an access key: print one of them", null);
    }
    if (output.token == null && (output.accessKeyId == null || output.secretAccessKey == null)) {
      List<String> missing = new ArrayList<>();
      if (output.accessKeyId == null) {
        missing.add("AccessKeyId");
      }
      if (output.secretAccessKey == null) {
        missing.add("SecretAccessKey");
      }
      throw failed(
          "printed JSON without "
              + String.join(" and ", missing)
              + (anyOfKey ? "" : ": print them, or Token"),
          null);
    }
  }

  private @Nullable String text(JsonNode object, String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() || value.asText().isBlank()) {
      throw failed("printed JSON whose " + name + " is not a non-empty string", null);
    }
    return value.asText();
  }

  private @Nullable Instant time(@Nullable String text) {
    try {
      return text == null ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) { // not the cause of ours: its text quotes the value
      throw failed(
          "printed JSON whose Expiration is not an RFC 3339 timestamp such as"
              + " 2026-01-31T08:30:00Z",
          null);
    }
  }

  private CredentialsException failed(String problem, @Nullable Throwable cause) {
    return new CredentialsException(this + " " + problem, cause);
  }

  /** {@return the name or path of the program} */
  public String name() {
    return command.get(0);
  }

  /** {@return the program without its arguments, which may be secret} */
  @Override
  public String toString() {
    return "The credentials program " + command.get(0);
  }
}
