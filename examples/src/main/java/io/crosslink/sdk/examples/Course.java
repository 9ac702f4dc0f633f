package io.crosslink.sdk.examples;

/** Which ways a program goes: what it builds can be left, and removed by a later run. */
enum Course {
  BUILD_AND_REMOVE("Builds and removes"),
  BUILD_ONLY("Builds"),
  REMOVE_ONLY("Removes");

  private final String verb;

  Course(String verb) {
    this.verb = verb;
  }

  /** What a program builds and removes. */
  interface Network {
    /** Builds what is missing. */
    void build();

    /** Removes what is found. */
    Removal remove();
  }

  static Course of(boolean buildOnly, boolean removeOnly) {
    return buildOnly ? BUILD_ONLY : removeOnly ? REMOVE_ONLY : BUILD_AND_REMOVE;
  }

  /**
   * Asks whether to do it.
   *
   * @param name the name of the network
   * @param where where it is, such as "the real cloud"
   */
  boolean isConfirmed(Terminal terminal, String name, String where) {
    String billed = this == REMOVE_ONLY ? "" : ", which is billed";
    if (terminal.confirms(
        verb + " " + name + " in " + where + billed + ". Type \"yes\" to go on: ")) {
      return true;
    }
    terminal.line("Nothing was done.");
    return false;
  }

  /**
   * Returns what to tell the user after a failure.
   *
   * @param removeOnly the option that only removes
   */
  static String afterFailure(String removeOnly) {
    return "What has been built so far is still there, and billed. Run the program again to go on, or"
        + " with "
        + removeOnly
        + " to remove it.";
  }

  void run(Network network, Terminal terminal) {
    if (this != REMOVE_ONLY) {
      network.build();
    }
    if (this != BUILD_ONLY) {
      terminal.heading(network.remove().summary());
    }
  }
}
