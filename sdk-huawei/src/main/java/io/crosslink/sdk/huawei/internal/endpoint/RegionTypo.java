package io.crosslink.sdk.huawei.internal.endpoint;

import io.crosslink.sdk.core.internal.util.Warnings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells ids of regions that look like a misspelt one from those that may well be new: new regions
 * have new numbers, or new combinations of words that other regions have, too.
 */
public final class RegionTypo {
  private static final Pattern SHAPE = Pattern.compile("([a-z]+)-([a-z]+)-(\\d+)");
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest");
  private static final int SHORT_WORD = 4;
  private static final int SHORT_ID = 7;

  private final List<Region> known;
  private final Set<String> areas;

  /** An id taken apart, such as {@code eu}, {@code west} and {@code 101}. */
  private record Region(String continent, String area, String number) {
    static @Nullable Region of(String id) {
      Matcher matcher = SHAPE.matcher(id);
      return matcher.matches()
          ? new Region(matcher.group(1), matcher.group(2), matcher.group(3))
          : null;
    }

    boolean isBeside(Region other) {
      return continent.equals(other.continent) && area.equals(other.area);
    }

    @Override
    public String toString() {
      return continent + "-" + area + "-" + number;
    }
  }

  RegionTypo(Set<String> knownIds) {
    known = knownIds.stream().sorted().map(Region::of).flatMap(Stream::ofNullable).toList();
    areas = new HashSet<>(DIRECTIONS);
    known.forEach(region -> areas.add(region.area));
  }

  /**
   * Logs a warning, once, if an id looks misspelt.
   *
   * @param id the id
   * @param knownIds the ids of all regions that the SDK knows
   */
  public static void warn(String id, Set<String> knownIds) {
    if (knownIds.contains(id)) {
      return;
    }
    String meant = new RegionTypo(knownIds).meant(id);
    if (meant != null) {
      Warnings.once("Unknown region " + id + ": did you mean " + meant + "?");
    }
  }

  /** Returns the id that was probably meant, or null if this one is known or may be new. */
  @Nullable String meant(String id) {
    Region region = Region.of(id);
    if (region == null) {
      return id.length() < SHORT_ID ? null : closest(id);
    }
    if (known.contains(region)) {
      return null;
    }
    if (known.stream().anyMatch(region::isBeside)) {
      return withMeantNumber(region);
    }
    return areas.contains(region.area) ? swapped(region) : withMeantArea(region);
  }

  /** For ids of another shape: a hyphen is missing, a digit is a letter. */
  private @Nullable String closest(String id) {
    return known.stream()
        .map(Region::toString)
        .filter(other -> edits(id, other) == 1)
        .findFirst()
        .orElse(null);
  }

  /** A digit is missing or too many in a long number, and no other region has that many. */
  private @Nullable String withMeantNumber(Region region) {
    List<Region> beside = known.stream().filter(region::isBeside).toList();
    int digits = region.number.length();
    if (digits < 2 || beside.stream().anyMatch(other -> other.number.length() == digits)) {
      return null;
    }
    return beside.stream()
        .filter(other -> other.number.length() > 2 && edits(region.number, other.number) == 1)
        .map(Region::toString)
        .findFirst()
        .orElse(null);
  }

  /** The continent is unknown because its letters are in the wrong order. */
  private @Nullable String swapped(Region region) {
    String continent = new StringBuilder(region.continent).reverse().toString();
    Region meant = new Region(continent, region.area, region.number);
    return known.contains(meant) ? meant.toString() : null;
  }

  private @Nullable String withMeantArea(Region region) {
    return known.stream()
        .filter(other -> other.continent.equals(region.continent))
        .map(Region::area)
        .distinct()
        .filter(area -> edits(region.area, area) <= (area.length() > SHORT_WORD ? 2 : 1))
        .filter(area -> area.length() >= SHORT_WORD)
        .min(Comparator.comparingInt(area -> edits(region.area, area)))
        .map(area -> new Region(region.continent, area, region.number))
        .map(meant -> known.contains(meant) ? meant : number(meant))
        .map(Region::toString)
        .orElse(null);
  }

  private Region number(Region region) {
    String meant = withMeantNumber(region);
    Region corrected = meant == null ? null : Region.of(meant);
    return corrected == null ? region : corrected;
  }

  /** Counts the letters to insert, drop, replace, or swap with the next one. */
  static int edits(String from, String to) {
    int[][] table = new int[from.length() + 1][to.length() + 1];
    Arrays.setAll(table[0], column -> column);
    for (int i = 1; i <= from.length(); i++) {
      table[i][0] = i;
      for (int j = 1; j <= to.length(); j++) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = table[i - 1][j - 1] + (same ? 0 : 1);
        least = Math.min(least, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          least = Math.min(least, table[i - 2][j - 2] + 1);
        }
        table[i][j] = least;
      }
    }
    return table[from.length()][to.length()];
  }
}
