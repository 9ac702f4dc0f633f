package io.crosslink.sdk.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of a command line: flags, and options with a value. */
final class Options {
  private final Set<String> flags = new HashSet<>();
  private final Map<String, List<String>> values = new HashMap<>();

  private Options() {}

  /**
   * Parses a command line.
   *
   * @param flags the names of the options without a value
   * @param names the names of the options with a value
   * @throws UsageException if there is another option, or one without its value
   */
  static Options parse(List<String> args, Set<String> flags, Set<String> names) {
    Options options = new Options();
    for (int i = 0; i < args.size(); i++) {
      String name = args.get(i);
      if (flags.contains(name)) {
        options.flags.add(name);
      } else if (!names.contains(name)) {
        throw new UsageException("Unknown option " + name + ".");
      } else if (i + 1 == args.size() || args.get(i + 1).startsWith("--")) {
        throw new UsageException("The option " + name + " requires a value.");
      } else {
        options.values.computeIfAbsent(name, key -> new ArrayList<>()).add(args.get(++i));
      }
    }
    return options;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  /** Returns all values of an option that may be repeated. */
  List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** Returns the value of an option, null if it is missing. */
  @Nullable String get(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw new UsageException("The option " + name + " is set " + all.size() + " times.");
    }
    return all.isEmpty() ? null : all.get(0);
  }

  String get(String name, String otherwise) {
    String value = get(name);
    return value == null ? otherwise : value;
  }

  /** Returns a number within bounds. */
  long number(String name, long otherwise, long least, long most) {
    String value = get(name);
    try {
      long number = value == null ? otherwise : Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // as one that is out of bounds
    }
    throw new UsageException(
        "The option " + name + " requires a number from " + least + " to " + most + ".");
  }

  Ipv4Block block(String name, String otherwise) {
    return parse(name, get(name, otherwise));
  }

  /** Returns all values of an option that may be repeated, as blocks. */
  List<Ipv4Block> blocks(String name, List<String> otherwise) {
    List<String> texts = all(name).isEmpty() ? otherwise : all(name);
    return texts.stream().map(text -> parse(name, text)).toList();
  }

  private static Ipv4Block parse(String name, String text) {
    try {
      return Ipv4Block.of(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException("The option " + name + ": " + e.getMessage());
    }
  }

  /** Requires options that have no default. */
  void require(String reason, String... names) {
    for (String name : names) {
      if (!values.containsKey(name)) {
        throw new UsageException("The option " + name + " is missing" + reason + ".");
      }
    }
  }
}
