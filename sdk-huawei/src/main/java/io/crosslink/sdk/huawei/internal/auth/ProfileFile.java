package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import io.crosslink.sdk.core.internal.util.TextFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The provider's file with credentials: sections in brackets, each with lines like {@code ak = …}.
 */
final class ProfileFile {
  private final Path file;
  private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

  private ProfileFile(Path file) {
    this.file = file;
  }

  static ProfileFile read(Path file) {
    ProfileFile profiles = new ProfileFile(file);
    try {
      profiles.parse(TextFiles.read(file));
    } catch (NoSuchFileException e) {
      throw new CredentialsException(file + " does not exist");
    } catch (IOException e) {
      throw new CredentialsException(
          file + " cannot be read as UTF-8 text: check its permissions", e);
    }
    return profiles;
  }

  /** Ignores lines that are neither a section nor a value, as the provider's tools do. */
  private void parse(String text) {
    Map<String, String> section =
        new LinkedHashMap<>(); // values before the first section are ignored
    for (String line : text.lines().map(String::strip).toList()) {
      int equals = line.indexOf('=');
      if (line.startsWith("[") && line.endsWith("]")) {
        String name = line.substring(1, line.length() - 1).strip();
        section = sections.computeIfAbsent(name, any -> new LinkedHashMap<>());
      } else if (equals > 0 && !line.startsWith("#") && !line.startsWith(";")) {
        section.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
  }

  /**
   * Returns a section.
   *
   * @throws CredentialsException if there is none of that name
   */
  Section section(String name) {
    Map<String, String> values = sections.get(name);
    if (values == null) {
      throw new CredentialsException(
          file
              + " has no section ["
              + name
              + "]"
              + (sections.isEmpty() ? "" : ", only " + Excerpt.of(sections.keySet().toString())));
    }
    return new Section(file, name, values);
  }

  /**
   * A section.
   *
   * @param file the file
   * @param name the name
   * @param values the values by their keys
   */
  record Section(Path file, String name, Map<String, String> values) {
    @Nullable String value(String key) {
      String value = values.get(key);
      return value == null || value.isBlank() ? null : value;
    }

    String state(String key) {
      return key
          + (value(key) != null ? " (set)" : values.containsKey(key) ? " (empty)" : " (not set)");
    }

    /** {@return its name and file, without the values, which are secret} */
    @Override
    public String toString() {
      return "section [" + name + "] of " + file;
    }
  }
}
