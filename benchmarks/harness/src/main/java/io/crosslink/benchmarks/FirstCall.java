package io.crosslink.benchmarks;

/** A small tool: starts, deletes one resource, exits. */
public final class FirstCall {
  private FirstCall() {}

  /** Takes the contender's class and the server. */
  public static void main(String[] args) {
    Contender.of(args[0], args[1]).delete();
    System.exit(0); // even if threads are still running
  }
}
