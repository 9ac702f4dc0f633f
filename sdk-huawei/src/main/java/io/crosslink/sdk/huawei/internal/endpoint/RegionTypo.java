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
 * Distinguishes misspelled region ids from ids of new regions, which have new numbers or new
 * combinations of words that occur in other ids.
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

  /** The parts of an id, such as {@code eu}, {@code west} and {@code 101}. */
  private record Region(String continent, String area, String number) {
    static @Nullable Region of(String id) {
      Matcher matcher = SHAPE.matcher(id);
      return matcher.matches()
          ? new Region(matcher.group(1), matcher.group(2), matcher.group(3))
          : null;
    }

    boolean isSameArea(Region other) {
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
   * Logs a warning, once, if an id looks misspelled.
   *
   * @param id the id
   * @param knownIds the ids of all regions that the SDK knows
   */
  public static void warn(String id, Set<String> knownIds) {
    if (knownIds.contains(id)) {
      return;
    }
    String intended = new RegionTypo(knownIds).intended(id);
    if (intended != null) {
      Warnings.once("Unknown region " + id + ": did you mean " + intended + "?");
    }
  }

  /** Returns the id that was probably intended, or null if this one is known or may be new. */
  @Nullable String intended(String id) {
    Region region = Region.of(id);
    if (region == null) {
      return id.length() < SHORT_ID ? null : closest(id);
    }
    if (known.contains(region)) {
      return null;
    }
    if (known.stream().anyMatch(region::isSameArea)) {
      return withCorrectNumber(region);
    }
    return areas.contains(region.area) ? swapped(region) : withCorrectArea(region);
  }

  /** Corrects ids of another shape: a hyphen is missing, or a digit is a letter. */
  private @Nullable String closest(String id) {
    return known.stream()
        .map(Region::toString)
        .filter(other -> edits(id, other) == 1)
        .findFirst()
        .orElse(null);
  }

  /**
   * Corrects a long number with a missing or an extra digit, if no other region has a number of
   * that length.
   */
  private @Nullable String withCorrectNumber(Region region) {
    List<Region> sameArea = known.stream().filter(region::isSameArea).toList();
    int digits = region.number.length();
    if (digits < 2 || sameArea.stream().anyMatch(other -> other.number.length() == digits)) {
      return null;
    }
    return sameArea.stream()
        .filter(other -> other.number.length() > 2 && edits(region.number, other.number) == 1)
        .map(Region::toString)
        .findFirst()
        .orElse(null);
  }

  /** Corrects a continent whose letters are swapped. */
  private @Nullable String swapped(Region region) {
    String continent = new StringBuilder(region.continent).reverse().toString();
    Region corrected = new Region(continent, region.area, region.number);
    return known.contains(corrected) ? corrected.toString() : null;
  }

  private @Nullable String withCorrectArea(Region region) {
    return known.stream()
        .filter(other -> other.continent.equals(region.continent))
        .map(Region::area)
        .distinct()
        .filter(area -> edits(region.area, area) <= (area.length() > SHORT_WORD ? 2 : 1))
        .filter(area -> area.length() >= SHORT_WORD)
        .min(Comparator.comparingInt(area -> edits(region.area, area)))
        .map(area -> new Region(region.continent, area, region.number))
        .map(candidate -> known.contains(candidate) ? candidate : withKnownNumber(candidate))
        .map(Region::toString)
        .orElse(null);
  }

  private Region withKnownNumber(Region region) {
    String id = withCorrectNumber(region);
    Region corrected = id == null ? null : Region.of(id);
    return corrected == null ? region : corrected;
  }

  /** Counts the letters to insert, delete, replace, or swap with the next one. */
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
