package io.crosslink.benchmarks.bare;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The date of Huawei's signatures, formatted once a second. */
final class Clock {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private volatile Second latest = new Second(0, "");

  private record Second(long number, String text) {}

  String date() {
    long number = System.currentTimeMillis() / 1000;
    Second second = latest;
    if (second.number != number) {
      second = new Second(number, FORMAT.format(Instant.ofEpochSecond(number)));
      latest = second;
    }
    return second.text;
  }
}
