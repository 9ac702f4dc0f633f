package io.crosslink.benchmarks.report;

import java.io.IOException;

/** A part of the benchmarks, which can be measured separately. */
interface Part {
  /** Measures, and adds the results to those of the bench. */
  void run(Bench bench) throws IOException, InterruptedException;
}
