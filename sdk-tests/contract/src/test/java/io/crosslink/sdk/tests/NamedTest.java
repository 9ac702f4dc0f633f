package io.crosslink.sdk.tests;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** Dynamic tests that say in their failures who they are; build logs show only their numbers. */
public final class NamedTest {
  private NamedTest() {}

  /** Makes a test. */
  public static DynamicTest of(String name, Executable body) {
    return dynamicTest(
        name,
        () -> {
          try {
            body.execute();
          } catch (AssertionError e) {
            AssertionError named = new AssertionError("[" + name + "] " + e.getMessage());
            named.setStackTrace(e.getStackTrace());
            throw named;
          } catch (Exception e) {
            throw new AssertionError("[" + name + "] " + e, e);
          }
        });
  }
}
