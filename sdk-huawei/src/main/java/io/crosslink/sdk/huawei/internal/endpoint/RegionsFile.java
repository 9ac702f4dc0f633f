package io.crosslink.sdk.huawei.internal.endpoint;

import io.crosslink.sdk.core.internal.util.TextFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The provider's file with endpoints, {@code regions.yaml}. Supports only the subset of YAML that
 * the file uses: services, each with a list of regions, each with an id and one or more endpoints.
 *
 * <pre>
 * VPN:
 *   - id: 'eu-west-101'
 *     endpoint: 'https://vpn.example.com'
 *   - id: 'tr-west-1'
 *     endpoints:
 *       - 'https://vpn-1.example.com'
 *       - 'https://vpn-2.example.com'
 * </pre>
 */
final class RegionsFile {
  private static final Pattern COMMENT = Pattern.compile("(^|\\s+)#.*|\\s+$");
  private static final Pattern SERVICE = Pattern.compile("(\\S+) *:");
  private static final Pattern SETTING =
      Pattern.compile("( *)(- +)?(id|endpoints?) *:(?: +(\\S+))?");
  private static final Pattern ENTRY = Pattern.compile("( *)- +(\\S+)");
  private static final Pattern VALUE = Pattern.compile("(['\"]?)([\\w./:-]+)\\1");

  private final Path file;
  private final Map<String, List<String>> endpoints = new HashMap<>();
  private int line;
  private @Nullable String service;
  private @Nullable Region region;

  /** The region being read. */
  private static final class Region {
    private final int line;
    private final int indent;
    private final List<String> endpoints = new ArrayList<>();
    private @Nullable String id;
    private boolean inList;

    Region(int line, int indent) {
      this.line = line;
      this.indent = indent;
    }
  }

  private RegionsFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it cannot be read or is malformed
   */
  static RegionsFile read(Path file) {
    RegionsFile regions = new RegionsFile(file);
    try {
      for (String text : TextFiles.read(file).lines().toList()) {
        regions.line++;
        regions.read(COMMENT.matcher(text).replaceAll(""));
      }
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(file + " does not exist", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + " cannot be read as UTF-8 text: check its permissions", e);
    }
    regions.endRegion();
    return regions;
  }

  /** Returns the endpoints of a service in a region; empty if the file has none. */
  List<String> endpoints(String serviceName, String regionId) {
    return endpoints.getOrDefault(key(serviceName, regionId), List.of());
  }

  private static String key(String serviceName, String regionId) {
    return serviceName.toUpperCase(Locale.ROOT) + " " + regionId;
  }

  private void read(String text) {
    Matcher setting = SETTING.matcher(text);
    Matcher entry = ENTRY.matcher(text);
    Matcher name = SERVICE.matcher(text);
    if (text.isEmpty() || text.equals("---")) {
      return;
    }
    if (setting.matches() && setting.group(2) != null) {
      beginRegion(setting.group(1).length() + setting.group(2).length());
      set(setting.group(3), setting.group(4));
    } else if (setting.matches()) {
      check(region != null && region.indent == setting.group(1).length(), "is not in a region");
      set(setting.group(3), setting.group(4));
    } else if (entry.matches()) {
      addEndpoint(entry.group(1).length(), value(entry.group(2)));
    } else {
      check(name.matches(), "is not a service, region, id or endpoint");
      endRegion();
      service = value(name.group(1));
    }
  }

  private void beginRegion(int indent) {
    endRegion();
    check(service != null, "is a region without a service above it");
    region = new Region(line, indent);
  }

  private void set(String name, @Nullable String value) {
    Region current = current();
    current.inList = name.equals("endpoints");
    if (current.inList) {
      check(
          value == null,
          "has a value on the same line: put each endpoint on a line of its own below");
    } else if (name.equals("id")) {
      check(current.id == null, "is a second id of the region");
      current.id = value(value);
    } else {
      current.endpoints.add(value(value));
    }
  }

  private void addEndpoint(int indent, String endpoint) {
    Region current = current();
    check(current.inList && indent >= current.indent, "is an entry outside a list of endpoints");
    current.endpoints.add(endpoint);
  }

  private Region current() {
    if (region == null) {
      throw problem(line, "is not in a region");
    }
    return region;
  }

  private void endRegion() {
    Region ended = region;
    region = null;
    if (ended == null || service == null) {
      return;
    }
    if (ended.id == null || ended.endpoints.isEmpty()) {
      throw problem(ended.line, "begins a region without an id or an endpoint");
    }
    endpoints.put(key(service, ended.id), ended.endpoints);
  }

  private String value(@Nullable String text) {
    Matcher value = VALUE.matcher(text == null ? "" : text);
    check(value.matches(), "has no value, or one that is neither an id nor a URL");
    return value.group(2);
  }

  private void check(boolean valid, String problem) {
    if (!valid) {
      throw problem(line, problem);
    }
  }

  private IllegalArgumentException problem(int number, String problem) {
    return new IllegalArgumentException(file + ", line " + number + " " + problem);
  }
}
