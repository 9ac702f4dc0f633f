package io.crosslink.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * CPU time of the child processes that have ended, which only Linux reports.
 *
 * @param ticks hundredths of a second
 */
record ChildTime(double ticks) {
  private static final Path STAT = Path.of("/proc/self/stat");
  private static final int USER = 13; // counted from after the name, see proc(5)
  private static final int SYSTEM = 14;

  static ChildTime now() {
    try {
      String stat = Files.readString(STAT);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return new ChildTime(Double.parseDouble(fields[USER]) + Double.parseDouble(fields[SYSTEM]));
    } catch (IOException e) {
      return new ChildTime(Double.NaN);
    }
  }

  double millisSince() {
    return (now().ticks - ticks) * 10;
  }
}
