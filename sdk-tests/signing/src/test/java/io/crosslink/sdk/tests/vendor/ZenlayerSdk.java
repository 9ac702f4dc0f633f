package io.crosslink.sdk.tests.vendor;

import io.crosslink.sdk.tests.vendor.Operation.Parameter;
import io.crosslink.sdk.tests.vendor.Shape.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Zenlayer's SDK, read from the list that {@code list-zenlayer-classes.sh} makes of its sources.
 *
 * @param jar the name of its jar
 * @param lines the lines of each class
 */
record ZenlayerSdk(String jar, Map<String, List<String>> lines) implements VendorSdk {
  private static final String FILE = "zenlayercloud-sdk-java.txt";
  private static final String CLIENT = "SdnClient";

  static ZenlayerSdk read() throws IOException {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ZenlayerSdk.class.getResourceAsStream("/" + FILE), FILE),
                StandardCharsets.UTF_8))) {
      String[] title = file.readLine().split("[ ,]");
      Map<String, List<String>> classes = new LinkedHashMap<>();
      List<String> members = new ArrayList<>();
      for (String line : file.lines().toList()) {
        if (line.startsWith(" ")) {
          members.add(line.strip());
        } else {
          members = new ArrayList<>();
          classes.put(line, members);
        }
      }
      return new ZenlayerSdk(title[1] + "-" + title[2] + ".jar", classes);
    }
  }

  @Override
  public List<VendorMethod> methods() {
    return Objects.requireNonNull(lines.get(CLIENT)).stream()
        .map(line -> line.split(" "))
        .map(words -> method(words[0], new Listed(words[1]), new Listed(words[2])))
        .toList();
  }

  @Override
  public Set<String> types() {
    Set<String> types = new TreeSet<>(lines.keySet());
    types.remove(CLIENT);
    return types;
  }

  private static VendorMethod method(String name, Shape request, Shape response) {
    String action = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return new VendorMethod(
        new Operation(
            "POST",
            "/api/v2/sdn#" + action,
            action,
            Map.of(),
            new Parameter(request, true),
            response),
        request,
        response);
  }

  /** A type of the list. */
  private final class Listed implements Shape {
    private static final String LIST = "List<";
    private final String type;

    Listed(String type) {
      this.type = type;
    }

    @Override
    public String name() {
      return type;
    }

    @Override
    public Kind kind() {
      return switch (type) {
        case "String" -> Kind.STRING;
        case "Integer", "Long" -> Kind.INTEGER;
        case "Double" -> Kind.NUMBER;
        case "Boolean" -> Kind.BOOLEAN;
        default -> type.startsWith(LIST) ? Kind.LIST : Kind.OBJECT;
      };
    }

    @Override
    public boolean isLong() {
      return type.equals("Long");
    }

    /** Its enumerated values are plain strings. */
    @Override
    public Set<String> values() {
      return Set.of();
    }

    @Override
    public Shape element() {
      return new Listed(type.substring(LIST.length(), type.length() - 1));
    }

    @Override
    public Map<String, Shape> properties() {
      Map<String, Shape> properties = new LinkedHashMap<>();
      for (String line : Objects.requireNonNull(lines.get(type), type)) {
        String[] words = line.split(" ");
        properties.put(words[0], new Listed(words[1]));
      }
      return properties;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Listed listed && listed.type.equals(type);
    }

    @Override
    public int hashCode() {
      return type.hashCode();
    }
  }
}
