package io.crosslink.benchmarks;

/** What a small tool does: starts, deletes one thing, ends. */
public final class FirstCall {
  private FirstCall() {}

  /** Takes the contender's class and the server. */
  public static void main(String[] args) {
    Contender.of(args[0], args[1]).delete();
    System.exit(0); // whatever threads it has left
  }
}
