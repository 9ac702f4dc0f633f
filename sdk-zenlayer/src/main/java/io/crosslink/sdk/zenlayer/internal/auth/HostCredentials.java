package io.crosslink.sdk.zenlayer.internal.auth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.core.internal.util.TextFiles;
import io.crosslink.sdk.zenlayer.internal.signing.Credential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Credentials in the places where Zenlayer's own tools search for them: the environment variables
 * of the command line, those of the Terraform provider, the profiles of the command line; in this
 * order.
 *
 * @param environment the environment
 * @param folder the folder with the files of the command line
 */
public record HostCredentials(Environment environment, Path folder) {
  private static final String TOKEN = "ZENLAYER_TOKEN";
  private static final String PROFILE = "ZENLAYER_PROFILE";
  private static final String KEY_ID = "access_key_id";
  private static final String KEY_SECRET = "access_key_secret";
  private static final List<KeyVariables> KEYS =
      List.of(
          new KeyVariables("ZENLAYER_ACCESS_KEY_ID", "ZENLAYER_ACCESS_KEY_SECRET"),
          new KeyVariables("ZENLAYERCLOUD_ACCESS_KEY_ID", "ZENLAYERCLOUD_ACCESS_KEY_PASSWORD"));

  /** The variables that hold the two parts of an access key. */
  private record KeyVariables(String id, String password) {}

  /** Returns the credentials of this process's environment and user. */
  public static HostCredentials system() {
    return new HostCredentials(
        Environment.system(), Path.of(System.getProperty("user.home"), ".zenlayer"));
  }

  /**
   * Returns the credentials in the environment.
   *
   * @throws CredentialsException if there are none, or they cannot be used
   */
  public CredentialsConfig fromEnvironment() {
    CredentialsConfig found = findInEnvironment();
    if (found == null) {
      throw new CredentialsException(noneInEnvironment());
    }
    return found;
  }

  /**
   * Returns the credentials in a profile.
   *
   * @param name the name of the profile, or null for the current one
   * @throws CredentialsException if there are none, or they cannot be used
   */
  public CredentialsConfig fromProfile(@Nullable String name) {
    CredentialsConfig found = findInProfile(name);
    if (found == null) {
      throw new CredentialsException(noneInProfile(name));
    }
    return found;
  }

  /**
   * Returns the first credentials found.
   *
   * @throws CredentialsException if there are none, or the first ones cannot be used
   */
  public CredentialsConfig fromDefaults() {
    CredentialsConfig found = findInEnvironment();
    if (found == null) {
      found = findInProfile(null);
    }
    if (found == null) {
      throw new CredentialsException(
          "No Zenlayer credentials. Call credentials(…) on the builder, or provide them in one of"
              + " these places:\n- environment: "
              + noneInEnvironment()
              + "\n- profile file: "
              + noneInProfile(null));
    }
    return found;
  }

  private @Nullable CredentialsConfig findInEnvironment() {
    String token = environment.value(TOKEN);
    if (token != null) {
      return CredentialsConfig.fixed(
          usable("the environment variable " + TOKEN, () -> Credential.token(token)));
    }
    for (KeyVariables key : KEYS) {
      String id = environment.value(key.id);
      String password = environment.value(key.password);
      if (id != null && password != null) {
        return CredentialsConfig.fixed(
            usable(
                "the environment variables " + key.id + " and " + key.password,
                () -> Credential.accessKey(id, password)));
      }
      // Continuing with another source could use another account than the intended one.
      if (id != null || password != null) {
        throw new CredentialsException(
            "The Zenlayer access key in the environment is incomplete: "
                + environment.state(key.id)
                + ", "
                + environment.state(key.password)
                + ". Set both");
      }
    }
    return null;
  }

  private @Nullable CredentialsConfig findInProfile(@Nullable String name) {
    String chosen = profileName(name); // chosen only once: another profile is another account
    Credential credential = readProfile(chosen);
    return credential == null
        ? null
        : CredentialsConfig.ofFile(credential, () -> readProfileAgain(chosen));
  }

  private Credential readProfileAgain(String name) {
    Credential found = readProfile(name);
    if (found == null) {
      throw new CredentialsException(noneInProfile(name));
    }
    return found;
  }

  private @Nullable Credential readProfile(String name) {
    JsonNode profile = read(credentialsFile()).path(name);
    String token = text(profile, "token");
    String id = text(profile, KEY_ID);
    String password = text(profile, KEY_SECRET);
    if (token != null) {
      return usable(describeProfile(name), () -> Credential.token(token));
    }
    if (id != null && password != null) {
      return usable(describeProfile(name), () -> Credential.accessKey(id, password));
    }
    if (id != null || password != null) {
      throw new CredentialsException(
          "The Zenlayer access key in "
              + describeProfile(name)
              + " is incomplete: "
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

  private String describeProfile(@Nullable String name) {
    return "profile '"
        + profileName(name)
        + "' of "
        + credentialsFile()
        + (Files.exists(credentialsFile()) ? "" : " (no such file)");
  }

  private String noneInProfile(@Nullable String name) {
    return "No Zenlayer credentials in " + describeProfile(name);
  }

  private String noneInEnvironment() {
    return "No Zenlayer credentials in the environment: "
        + environment.state(TOKEN)
        + ", "
        + KEYS.stream()
            .map(key -> environment.state(key.id) + " and " + environment.state(key.password))
            .collect(Collectors.joining(", "))
        + ". Set the token or a key";
  }

  private static JsonNode read(Path file) {
    if (!Files.exists(file)) {
      return Json.mapper().createObjectNode();
    }
    try {
      return Json.mapper().readTree(TextFiles.read(file));
    } catch (JsonProcessingException e) { // not attached as the cause: its text quotes the file
      throw new CredentialsException(
          file + " is not JSON (line " + e.getLocation().getLineNr() + "): correct or remove it");
    } catch (IOException e) {
      throw new CredentialsException(file + " cannot be read: check its permissions", e);
    }
  }

  private static @Nullable String text(JsonNode object, String name) {
    String text = object.path(name).asText();
    return text.isBlank() || object.path(name).isNull() ? null : text;
  }

  private static Credential usable(String place, Supplier<Credential> credential) {
    try {
      return credential.get();
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          "The Zenlayer credentials in " + place + " cannot be used: " + e.getMessage(), e);
    }
  }
}
