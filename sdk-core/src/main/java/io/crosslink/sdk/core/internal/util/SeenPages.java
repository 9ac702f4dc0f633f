package io.crosslink.sdk.core.internal.util;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Notices that a listing goes round in circles. Remembers a number for each page instead of its
 * items, so that listings of any length can be read.
 */
public final class SeenPages {
  /** What is wrong with a listing that repeats its pages, for messages. */
  public static final String PROBLEM = "a listing that repeats its pages and does not end";

  private static final int MOST_EMPTY_PAGES = 100;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final Set<Long> numbers = new HashSet<>();
  private int emptyPages;

  /**
   * Adds a page.
   *
   * @return whether it has the items of an earlier one, or is one of too many empty pages in a row
   */
  public boolean repeats(List<?> items) {
    if (items.isEmpty()) {
      return ++emptyPages > MOST_EMPTY_PAGES;
    }
    emptyPages = 0;
    long number = items.size();
    for (Object item : items) {
      number = (number ^ item.hashCode()) * MULTIPLIER;
    }
    return !numbers.add(number);
  }
}
