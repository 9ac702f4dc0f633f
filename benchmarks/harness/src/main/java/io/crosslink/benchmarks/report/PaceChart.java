package io.crosslink.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws the requests per second of the deletes, accepted and throttled ones, over time. */
final class PaceChart {
  private static final int LEFT = 40;
  private static final int SECOND = 14; // pixels
  private static final int SECONDS = 50;
  private static final int HEIGHT = 120;
  private static final double HIGHEST = 60; // requests per second
  private static final int PANEL = 170;
  private static final int TOP = 60;
  private static final List<Entrant> PANELS =
      List.of(FleetPart.CROSSLINK, FleetPart.CROSSLINK_ZENLAYER, FleetPart.RETRYING_HUAWEI_SDK);

  private final Results results;
  private final StringBuilder drawing = new StringBuilder();

  PaceChart(Results results) {
    this.results = results;
  }

  void write(Path file) throws IOException {
    int top = TOP;
    for (Entrant entrant : PANELS) {
      panel(entrant, top);
      top += PANEL;
    }
    Files.writeString(file, document(top));
  }

  private void panel(Entrant entrant, int top) {
    int bottom = top + HEIGHT;
    add("<text x=\"%d\" y=\"%d\">%s</text>", LEFT, top - 8, entrant.id());
    for (int slot = 0; slot < 2 * SECONDS; slot++) {
      double accepted = perSecond(entrant, slot, "accepted");
      double all = Math.min(HIGHEST, accepted + perSecond(entrant, slot, "throttled"));
      bar("throttled", slot, bottom, accepted, all);
      bar("accepted", slot, bottom, 0, Math.min(HIGHEST, accepted));
    }
    for (int rate : new int[] {0, FleetPart.LIMIT, (int) HIGHEST}) {
      double y = y(bottom, rate);
      add(
          "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"%s/>",
          LEFT, LEFT + SECONDS * SECOND, y, y, rate == FleetPart.LIMIT ? " class=\"limit\"" : "");
      add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d</text>", LEFT - 6, y + 4, rate);
    }
    for (int second = 0; second <= SECONDS; second += 10) {
      int x = LEFT + second * SECOND;
      add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d s</text>", x, bottom + 16, second);
    }
  }

  private double perSecond(Entrant entrant, int slot, String metric) {
    Map<Integer, Double> rounds = results.rounds(entrant, FleetPart.RATE, slot, metric);
    return 2 * rounds.getOrDefault(0, 0.0); // one round, since times differ
  }

  private void bar(String style, int slot, int bottom, double from, double to) {
    if (to > from) {
      double width = SECOND / 2.0;
      add(
          "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
          style, LEFT + slot * width, y(bottom, to), width - 1, y(bottom, from) - y(bottom, to));
    }
  }

  private static double y(int bottom, double rate) {
    return bottom - rate / HIGHEST * HEIGHT;
  }

  private void add(String format, Object... values) {
    drawing.append("  ").append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private String document(int height) {
    int width = LEFT + SECONDS * SECOND + 30;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img" aria-label="Requests per second over time">
          <style>
            text { font: 12px sans-serif; fill: #333 }
            line { stroke: #999 }
            .limit { stroke: #333; stroke-dasharray: 4 3 }
            .accepted { fill: #1b7f5c }
            .throttled { fill: #c0392b }
          </style>
          <rect width="%1$d" height="%2$d" fill="#fff"/>
          <rect class="accepted" x="%3$d" y="8" width="12" height="12"/>
          <text x="%4$d" y="19">requests per second, accepted</text>
          <rect class="throttled" x="%5$d" y="8" width="12" height="12"/>
          <text x="%6$d" y="19">throttled (cut off above %7$d); 100 threads, the service allows %8$d</text>
        %9$s</svg>
        """
        .formatted(
            width,
            height,
            LEFT,
            LEFT + 18,
            LEFT + 200,
            LEFT + 218,
            (int) HIGHEST,
            FleetPart.LIMIT,
            drawing);
  }
}
