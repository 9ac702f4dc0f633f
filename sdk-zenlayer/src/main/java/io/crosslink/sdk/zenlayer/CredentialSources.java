package io.crosslink.sdk.zenlayer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.util.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where Zenlayer's own tools have their credentials: variables of the command line, then those of
 * the Terraform provider, then the profiles of the command line.
 *
 * @param environment the environment
 * @param folder the folder of the command line's files
 */
record CredentialSources(Environment environment, Path folder) {
  private static final String TOKEN = "ZENLAYER_TOKEN";
  private static final String PROFILE = "ZENLAYER_PROFILE";
  private static final String KEY_ID = "access_key_id";
  private static final String KEY_SECRET = "access_key_secret";
  private static final List<Key> KEYS =
      List.of(
          new Key("ZENLAYER_ACCESS_KEY_ID", "ZENLAYER_ACCESS_KEY_SECRET"),
          new Key("ZENLAYERCLOUD_ACCESS_KEY_ID", "ZENLAYERCLOUD_ACCESS_KEY_PASSWORD"));

  /** Two variables that belong together. */
  private record Key(String id, String password) {}

  static CredentialSources system() {
    return new CredentialSources(
        Environment.system(), Path.of(System.getProperty("user.home"), ".zenlayer"));
  }

  ZenlayerCredentials fromEnvironment() {
    ZenlayerCredentials found = findInEnvironment();
    if (found == null) {
      throw new CredentialsException(noneInEnvironment());
    }
    return found;
  }

  ZenlayerCredentials fromProfile(@Nullable String name) {
    ZenlayerCredentials found = findInProfile(name);
    if (found == null) {
      throw new CredentialsException(noneInProfile(name));
    }
    return found;
  }

  /** Looks everywhere. */
  ZenlayerCredentials fromDefaults() {
    ZenlayerCredentials found = findInEnvironment();
    if (found == null) {
      found = findInProfile(null);
    }
    if (found == null) {
      throw new CredentialsException(
          "No Zenlayer credentials. Call credentials(…) on the builder, or put them where the SDK has"
              + " looked:\n- environment: "
              + noneInEnvironment()
              + "\n- profile file: "
              + noneInProfile(null));
    }
    return found;
  }

  private @Nullable ZenlayerCredentials findInEnvironment() {
    String token = environment.value(TOKEN);
    if (token != null) {
      return usable("the environment variable " + TOKEN, () -> ZenlayerCredentials.ofToken(token));
    }
    for (Key key : KEYS) {
      String id = environment.value(key.id);
      String password = environment.value(key.password);
      if (id != null && password != null) {
        return usable(
            "the environment variables " + key.id + " and " + key.password,
            () -> ZenlayerCredentials.of(id, password));
      }
      // Going on to another source would mean to use another account than was meant.
      if (id != null || password != null) {
        throw new CredentialsException(
            "Half of a Zenlayer access key is in the environment: "
                + environment.state(key.id)
                + ", "
                + environment.state(key.password)
                + ". Set both");
      }
    }
    return null;
  }

  private @Nullable ZenlayerCredentials findInProfile(@Nullable String name) {
    String chosen = profileName(name); // for good: another profile is another account
    ZenlayerSecret secret = secretInProfile(chosen);
    return secret == null ? null : ZenlayerCredentials.of(secret, () -> secretAgain(chosen));
  }

  private ZenlayerSecret secretAgain(String name) {
    ZenlayerSecret found = secretInProfile(name);
    if (found == null) {
      throw new CredentialsException(noneInProfile(name));
    }
    return found;
  }

  private @Nullable ZenlayerSecret secretInProfile(String name) {
    JsonNode profile = read(credentialsFile()).path(name);
    String token = text(profile, "token");
    String id = text(profile, KEY_ID);
    String password = text(profile, KEY_SECRET);
    if (token != null) {
      return usable(whichProfile(name), () -> ZenlayerSecret.token(token));
    }
    if (id != null && password != null) {
      return usable(whichProfile(name), () -> ZenlayerSecret.accessKey(id, password));
    }
    if (id != null || password != null) {
      throw new CredentialsException(
          "Half of a Zenlayer access key is in "
              + whichProfile(name)
              + ": "
              + (id == null ? KEY_ID : KEY_SECRET)
              + " is missing");
    }
    return null;
  }

  private String profileName(@Nullable String name) {
    if (name != null) {
      return name;
    }
    String chosen = environment.value(PROFILE);
    if (chosen == null) {
      chosen = text(read(folder.resolve("config.json")), "current_profile");
    }
    return chosen == null ? "default" : chosen;
  }

  private Path credentialsFile() {
    return folder.resolve("credentials.json");
  }

  private String whichProfile(@Nullable String name) {
    return "profile '"
        + profileName(name)
        + "' of "
        + credentialsFile()
        + (Files.exists(credentialsFile()) ? "" : " (no such file)");
  }

  private String noneInProfile(@Nullable String name) {
    return "No Zenlayer credentials in " + whichProfile(name);
  }

  private String noneInEnvironment() {
    return "No Zenlayer credentials in the environment: "
        + environment.state(TOKEN)
        + ", "
        + KEYS.stream()
            .map(key -> environment.state(key.id) + " and " + environment.state(key.password))
            .collect(Collectors.joining(", "))
        + ". Set the token, or a key";
  }

  private static JsonNode read(Path file) {
    if (!Files.exists(file)) {
      return Json.mapper().createObjectNode();
    }
    try {
      return Json.mapper().readTree(Files.readString(file));
    } catch (
        JsonProcessingException e) { // not the cause of ours: its text shows a piece of the file
      throw new CredentialsException(
          file + " is no JSON (line " + e.getLocation().getLineNr() + "): correct or remove it");
    } catch (IOException e) {
      throw new CredentialsException(file + " cannot be read: check its permissions", e);
    }
  }

  private static @Nullable String text(JsonNode object, String name) {
    String text = object.path(name).asText();
    return text.isBlank() || object.path(name).isNull() ? null : text;
  }

  private static <T> T usable(String where, Supplier<T> source) {
    try {
      return source.get();
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          "The Zenlayer credentials in " + where + " cannot be used: " + e.getMessage(), e);
    }
  }
}
