package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitProgress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The console. */
final class Terminal {
  private final BufferedReader in;
  private final PrintStream out;

  Terminal(InputStream in, PrintStream out) {
    this.in = new BufferedReader(new InputStreamReader(in, UTF_8));
    this.out = out;
  }

  void line(String text) {
    out.println(text);
  }

  void heading(String text) {
    out.println();
    out.println(text);
  }

  void step(String text) {
    out.println("  " + text);
  }

  void fact(String name, String value) {
    out.printf("  %-17s %s%n", name, value);
  }

  /** Prints a text of several lines. */
  void block(String text) {
    text.lines().forEach(line -> out.println("  | " + line));
  }

  /** Prints a poll of a waiter. */
  void progress(WaitProgress poll) {
    out.printf(
        Locale.ROOT, "    %-17s %5.1f s%n", status(poll), poll.elapsed().toMillis() / 1000.0);
  }

  /** Returns what a poll of a waiter has found. */
  static String status(WaitProgress poll) {
    if (poll.failure() != null) {
      return "no response, retrying";
    }
    return !poll.present() ? "gone" : poll.status() == null ? "there" : poll.status();
  }

  /** Prints an error response. */
  void details(ServiceException problem) {
    detail("exception", problem.getClass().getSimpleName());
    detail("status", String.valueOf(problem.statusCode()));
    detail("code", String.valueOf(problem.errorCode()));
    detail("message", problem.errorMessage());
    detail("request id", String.valueOf(problem.requestId()));
  }

  private void detail(String name, String value) {
    out.printf("    %-12s %s%n", name, value);
  }

  /** Prints why the program fails. */
  void failure(SdkException problem) {
    heading("Failed: " + problem.getMessage());
  }

  /** Asks a question; returns whether the user types exactly "yes". */
  boolean confirms(String question) {
    out.println();
    out.print(question);
    out.flush();
    try {
      return "yes".equals(in.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
