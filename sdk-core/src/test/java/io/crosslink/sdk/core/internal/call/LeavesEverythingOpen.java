package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.TimeSource;

/** A program that makes calls of all sorts and closes nothing; see {@link JvmExitTest}. */
final class LeavesEverythingOpen {
  static final String LAST_WORDS = "main ends";

  private LeavesEverythingOpen() {}

  public static void main(String[] arguments) {
    Things things = Things.at(arguments[0]).time(TimeSource.system()).build();
    things.caller().call(things.show("blocking"));
    Mode.get(things.caller().callAsync(things.show("async")));
    things.caller().call(things.show("retried"));
    things.caller().callAsync(things.show("pausing"));
    things.caller().callAsync(things.show("silent"));
    things.caller().call(things.show("last"));
    System.out.println(LAST_WORDS);
  }
}
