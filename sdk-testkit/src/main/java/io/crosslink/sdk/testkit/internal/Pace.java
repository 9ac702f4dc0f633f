package io.crosslink.sdk.testkit.internal;

/** How long changes take, counted in looks at the resource. */
public final class Pace {
  private volatile int looks = 2;

  /** {@return how many looks still show the state in between} */
  public int looks() {
    return looks;
  }

  /** Sets it for changes that begin from now on. */
  public void looks(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("The number of polls must not be negative: " + number);
    }
    looks = number;
  }
}
