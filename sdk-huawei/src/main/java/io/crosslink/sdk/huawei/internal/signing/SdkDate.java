package io.crosslink.sdk.huawei.internal.signing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Formats the date of a signature, in UTC, such as {@code 20191115T033655Z}. */
final class SdkDate {
  private SdkDate() {}

  // Not by DateTimeFormatter, which would be the slowest part of signing and of class loading.
  static String of(Instant now) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(now.getEpochSecond(), 0, ZoneOffset.UTC);
    char[] text = new char[16];
    put(text, 0, time.getYear() / 100);
    put(text, 2, time.getYear() % 100);
    put(text, 4, time.getMonthValue());
    put(text, 6, time.getDayOfMonth());
    text[8] = 'T';
    put(text, 9, time.getHour());
    put(text, 11, time.getMinute());
    put(text, 13, time.getSecond());
    text[15] = 'Z';
    return new String(text);
  }

  private static void put(char[] text, int at, int number) {
    text[at] = (char) ('0' + number / 10);
    text[at + 1] = (char) ('0' + number % 10);
  }
}
