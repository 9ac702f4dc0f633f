package io.crosslink.benchmarks.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * A median and its confidence interval. The bounds are two of the values themselves, between which
 * the true median lies with a probability of at least 95 %; with fewer than six values they are the
 * extremes.
 *
 * @param median the median, NaN if there is no value
 * @param low the lower bound
 * @param high the upper bound
 * @param count the number of values
 */
record Spread(double median, double low, double high, int count) {

  static Spread of(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int n = sorted.length;
    if (n == 0) {
      return new Spread(Double.NaN, Double.NaN, Double.NaN, 0);
    }
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    int cut = cut(n);
    return new Spread(median, sorted[cut], sorted[n - 1 - cut], n);
  }

  /** Returns the number of values outside the bounds at each end, by the binomial distribution. */
  private static int cut(int n) {
    double[] chances = new double[n + 1];
    Arrays.setAll(chances, k -> choose(n, k) * Math.pow(0.5, n));
    double outside = 0;
    int cut = 0;
    while (cut < n / 2 && outside + chances[cut] <= 0.025) {
      outside += chances[cut++];
    }
    return cut == 0 ? 0 : cut - 1;
  }

  private static double choose(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }

  boolean isKnown() {
    return count > 0;
  }

  /** {@return the median with its bounds, with a number of digits after the point} */
  String show(int digits) {
    if (!isKnown()) {
      return "–";
    }
    String number = "%,." + digits + "f";
    return count == 1 || low == high
        ? String.format(Locale.ROOT, number, median)
        : String.format(
            Locale.ROOT, number + " (" + number + "–" + number + ")", median, low, high);
  }
}
