package io.crosslink.sdk.zenlayer.internal.auth;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.auth.CredentialsProgram;
import io.crosslink.sdk.core.internal.auth.RefreshingSigner;
import io.crosslink.sdk.core.internal.auth.UserProvider;
import io.crosslink.sdk.core.internal.call.ClientSettings;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.zenlayer.internal.signing.Credential;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a client, or how it obtains them. Immutable; {@code toString()} shows no
 * secret.
 */
public final class CredentialsConfig {
  private final String description;
  private final @Nullable Credential initial;
  private final @Nullable Function<TimeSource, SessionSource> source;

  private CredentialsConfig(
      String description,
      @Nullable Credential initial,
      @Nullable Function<TimeSource, SessionSource> source) {
    this.description = description;
    this.initial = initial;
    this.source = source;
  }

  /** Returns the configuration of a credential that never changes. */
  public static CredentialsConfig fixed(Credential credential) {
    return new CredentialsConfig(credential.toString(), credential, null);
  }

  /**
   * Returns the configuration of a credential from a file, which is read again after the service
   * has rejected the credential.
   *
   * @param credential the credential in the file now
   * @param file reads the file
   */
  static CredentialsConfig ofFile(Credential credential, Supplier<Credential> file) {
    return new CredentialsConfig(
        credential.toString(), credential, time -> SessionSource.ofFile(file, time));
  }

  /**
   * Returns the configuration of credentials that a user's provider fetches.
   *
   * @param provider runs the user's provider
   * @param fetch fetches a credential by means of it
   */
  public static CredentialsConfig ofProvider(UserProvider provider, Supplier<Credential> fetch) {
    return new CredentialsConfig(
        "provider=" + provider.name(), null, time -> SessionSource.ofUser(provider, fetch, time));
  }

  /**
   * Returns the configuration of credentials that a program prints.
   *
   * @throws IllegalArgumentException if the command is null or empty, the program is blank, or an
   *     argument is null
   */
  public static CredentialsConfig ofProgram(List<String> command) {
    CredentialsProgram program = new CredentialsProgram(command);
    return new CredentialsConfig(
        "program=" + program.name(),
        null,
        time -> SessionSource.ofUser(program, () -> program.run(CredentialsConfig::printed), time));
  }

  static Credential printed(CredentialsProgram.Output output) {
    Arguments.check(
        output.sessionToken() == null, "SessionToken has no meaning for Zenlayer: omit it");
    return output.token() == null
        ? new Credential(
            Arguments.headerToken("AccessKeyId", output.accessKeyId()),
            Arguments.headerToken("SecretAccessKey", output.secretAccessKey()),
            output.expiresAt())
        : new Credential(null, Arguments.headerToken("Token", output.token()), output.expiresAt());
  }

  /**
   * Returns a signer for one client that fetches or replaces its credentials.
   *
   * @param settings the settings of the client
   * @return the signer, or null if the credentials are fixed: then use {@link #fixedSigner()}
   */
  public @Nullable RefreshingSigner<Credential> refreshingSigner(ClientSettings settings) {
    if (source == null) {
      return null;
    }
    TimeSource time = settings.time();
    RefreshingSigner<Credential> signer =
        new RefreshingSigner<>(source.apply(time), time, settings.listener());
    return initial == null ? signer : signer.beginWith(SessionSource.session(initial));
  }

  /** Returns a signer for fixed credentials. */
  public RequestSigner fixedSigner() {
    return Objects.requireNonNull(initial, "the credentials must be fetched").signer();
  }

  /** {@return the kind of credentials and the access key id, no secret} */
  @Override
  public String toString() {
    return description;
  }
}
