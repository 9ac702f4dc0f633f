package io.crosslink.benchmarks.report;

import static io.crosslink.benchmarks.report.Entrant.BARE;
import static io.crosslink.benchmarks.report.Entrant.CROSSLINK;
import static io.crosslink.benchmarks.report.Entrant.HUAWEI_SDK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Draws a bar chart of the costs of Crosslink and the vendor's SDK, as multiples of the floor. */
final class Chart {
  private static final int WIDTH = 760;
  private static final int LEFT = 230;
  private static final int UNIT = 120; // the floor
  private static final int BAR = 12;
  private static final int ROW = 40;
  private static final int TOP = 64;

  private final Map<String, Results> parts;
  private final StringBuilder rows = new StringBuilder();
  private int y = TOP;

  Chart(Map<String, Results> parts) {
    this.parts = parts;
  }

  void write(Path file) throws IOException {
    for (String operation : Parts.OPERATIONS) {
      bars("memory per call, " + operation, "allocation", operation, 1, "bytes");
    }
    for (String operation : Parts.MASS_OPERATIONS) {
      for (int callers : new int[] {32, 256}) {
        bars(
            "CPU per call, " + operation + ", " + callers + " callers",
            "cpu",
            operation,
            callers,
            "cpu");
      }
    }
    bars("JVM start to end of first call", "start", "start", 1, "wall");
    bars("jars on the class path, bytes", "footprint", "class path", 0, "bytes");
    Files.writeString(file, document());
  }

  private void bars(String label, String part, String operation, int callers, String metric) {
    Results results = parts.get(part);
    Spread ours = results.ratio(CROSSLINK, BARE, operation, callers, metric);
    Spread theirs = results.ratio(HUAWEI_SDK, BARE, operation, callers, metric);
    if (!ours.isKnown()) {
      return;
    }
    text(LEFT - 10, y + BAR + 4, "end", label);
    bar(y, ours, "ours");
    bar(y + BAR + 2, theirs, "theirs");
    y += ROW;
  }

  private void bar(int top, Spread ratio, String style) {
    if (ratio.isKnown()) {
      double width = ratio.median() * UNIT;
      rows.append(
          String.format(
              Locale.ROOT,
              "  <rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>%n",
              style,
              LEFT,
              top,
              width,
              BAR));
      text(
          LEFT + (int) width + 6,
          top + BAR - 2,
          "start",
          String.format(Locale.ROOT, "%.2f", ratio.median()));
    }
  }

  private void text(int x, int baseline, String anchor, String content) {
    rows.append(
        String.format(
            "  <text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n",
            x, baseline, anchor, content));
  }

  private String document() {
    int floor = LEFT + UNIT;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img" aria-label="Costs as multiples of bare OkHttp">
          <style>
            text { font: 12px sans-serif; fill: #333 }
            .ours { fill: #1b7f5c }
            .theirs { fill: #c9a227 }
          </style>
          <rect width="%1$d" height="%2$d" fill="#fff"/>
          <rect class="ours" x="%3$d" y="14" width="12" height="12"/>
          <text x="%4$d" y="25">Crosslink</text>
          <rect class="theirs" x="%5$d" y="14" width="12" height="12"/>
          <text x="%6$d" y="25">Huawei's SDK</text>
          <text x="%7$d" y="50" text-anchor="middle">bare OkHttp = 1</text>
        %8$s  <line x1="%7$d" x2="%7$d" y1="56" y2="%9$d" stroke="#333" stroke-dasharray="4 3"/>
        </svg>
        """
        .formatted(WIDTH, y + 10, LEFT, LEFT + 18, LEFT + 110, LEFT + 128, floor, rows, y);
  }
}
