package io.crosslink.sdk.tests.clients;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** The heap of this JVM. */
final class Heap {
  private static final Pattern LINE =
      Pattern.compile("^ *\\d+: +(\\d+) +\\d+ +(\\S+)", Pattern.MULTILINE);

  private Heap() {}

  /** Collects garbage, and returns the number of instances by class name. */
  static Map<String, Long> instances() {
    Map<String, Long> instances = new HashMap<>();
    Matcher line = LINE.matcher(histogram());
    while (line.find()) {
      instances.merge(line.group(2), Long.parseLong(line.group(1)), Long::sum);
    }
    return instances;
  }

  private static String histogram() {
    try {
      return (String)
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
    } catch (JMException e) {
      throw new AssertionError(e);
    }
  }
}
