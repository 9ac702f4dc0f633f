package io.crosslink.sdk.tests.lint;

import java.util.List;

/**
 * What was found in a file or a folder. A build log shows a failure twice, in full after its test
 * and by its message in a summary, so that the message does not repeat the list.
 */
public final class Findings extends AssertionError {
  private final List<String> list;

  private Findings(String where, List<String> list) {
    super(where + ": " + list.size() + " found, listed above");
    this.list = list;
  }

  /** Throws if there are any. */
  public static void none(String where, List<String> list) {
    if (!list.isEmpty()) {
      throw new Findings(where, list);
    }
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this; // nothing in the test's code is wrong
  }

  @Override
  public String toString() {
    return String.join("\n", list);
  }
}
