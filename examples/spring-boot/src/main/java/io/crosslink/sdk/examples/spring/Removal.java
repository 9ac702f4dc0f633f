package io.crosslink.sdk.examples.spring;

/**
 * A removal, as the page shows it.
 *
 * @param id the id of the private connect
 * @param status its last status
 * @param percent how many of the steps are done, in percent
 * @param error why the removal failed, or an empty text
 */
record Removal(String id, String status, int percent, String error) {
  static Removal begun(String id) {
    return new Removal(id, "", 0, "");
  }

  Removal seen(String status) {
    return new Removal(id, status, percent(status), error);
  }

  Removal succeeded() {
    return new Removal(id, "REMOVED", 100, "");
  }

  Removal failed(String message) {
    return new Removal(id, status, percent, message);
  }

  boolean isOver() {
    return percent == 100 || !error.isEmpty();
  }

  /** A private connect is deleted into the recycle bin, and destroyed there. */
  private int percent(String status) {
    return switch (status) {
      case "DELETING" -> 25;
      case "RECYCLED" -> 50;
      case "DESTROYING" -> 75;
      default -> percent;
    };
  }
}
