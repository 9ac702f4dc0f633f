package io.crosslink.benchmarks.report;

import java.io.IOException;

/** Something that is measured by itself. */
interface Part {
  /** Measures, and adds what it finds to the bench's results. */
  void run(Bench bench) throws IOException, InterruptedException;
}
