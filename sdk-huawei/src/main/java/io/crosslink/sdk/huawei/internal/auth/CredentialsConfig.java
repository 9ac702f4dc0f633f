package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.call.Endpoints;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.internal.signing.Credential;
import io.crosslink.sdk.huawei.internal.signing.SigningScope;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a client, or how it obtains them. Immutable; {@code toString()} shows no
 * secret.
 */
public final class CredentialsConfig {
  private final String description;
  private final @Nullable ResolvedCredentials initial;
  private final @Nullable Function<LoginContext, CredentialSource> source;
  private final boolean derivedSigning;
  private final @Nullable String iamEndpoint;

  private CredentialsConfig(
      String description,
      @Nullable ResolvedCredentials initial,
      @Nullable Function<LoginContext, CredentialSource> source,
      boolean derivedSigning,
      @Nullable String iamEndpoint) {
    this.description = description;
    this.initial = initial;
    this.source = source;
    this.derivedSigning = derivedSigning;
    this.iamEndpoint = iamEndpoint;
  }

  /** Returns the configuration of a credential that never changes. */
  public static CredentialsConfig fixed(Credential credential) {
    ResolvedCredentials resolved = ResolvedCredentials.of(credential);
    return new CredentialsConfig(credential.toString(), resolved, null, false, null);
  }

  /**
   * Returns the configuration of credentials that each client fetches.
   *
   * @param description the kind of credentials with ids and names, no secret
   * @param source creates the source of one client
   */
  static CredentialsConfig fetched(
      Object description, Function<LoginContext, CredentialSource> source) {
    return new CredentialsConfig(description.toString(), null, source, false, null);
  }

  /** Returns a copy that signs with keys derived for one service in one region on one day. */
  public CredentialsConfig withDerivedSigning() {
    return new CredentialsConfig(description, initial, source, true, iamEndpoint);
  }

  /**
   * Returns a copy that uses another endpoint of IAM than that of the client's region.
   *
   * @throws IllegalArgumentException if the URL is not an endpoint
   */
  public CredentialsConfig withIamEndpoint(String url) {
    Endpoints.parse(Arguments.notBlank("iamEndpoint", url), true); // the client checks the scheme
    return new CredentialsConfig(description, initial, source, derivedSigning, url);
  }

  /** Returns a copy with the settings that a profile has in addition to credentials. */
  CredentialsConfig withProfileSettings(@Nullable String projectId, @Nullable String endpoint) {
    CredentialsConfig copy = endpoint == null ? this : withIamEndpoint(endpoint);
    if (projectId == null) {
      return copy;
    }
    String id = ProjectId.checked("project_id", projectId);
    Function<LoginContext, CredentialSource> original = source;
    return new CredentialsConfig(
        description,
        initial == null ? null : initial.forProject(id),
        original == null
            ? null
            : context -> original.apply(context).map(resolved -> resolved.forProject(id)),
        derivedSigning,
        copy.iamEndpoint);
  }

  /**
   * Returns a copy that replaces the initial credentials after they were rejected; this object if
   * there are none.
   */
  CredentialsConfig replacedBy(Function<LoginContext, CredentialSource> replacement) {
    return initial == null
        ? this
        : new CredentialsConfig(description, initial, replacement, derivedSigning, iamEndpoint);
  }

  /** {@return whether the initial credentials are never replaced} */
  boolean isFixed() {
    return source == null;
  }

  /** {@return the credentials that need not be fetched, or null if all must be} */
  public @Nullable ResolvedCredentials initial() {
    return initial == null || iamEndpoint == null ? initial : initial.withIamEndpoint(iamEndpoint);
  }

  /** Returns the source of one client. */
  CredentialSource source(LoginContext context) {
    if (source == null) {
      ResolvedCredentials fixed = Objects.requireNonNull(initial());
      return () -> fixed;
    }
    String endpoint = iamEndpoint;
    return endpoint == null
        ? source.apply(context)
        : source
            .apply(context.withIamEndpoint(endpoint))
            .map(resolved -> resolved.withIamEndpoint(endpoint));
  }

  /**
   * Returns the scope of derived keys, or null if access keys sign themselves.
   *
   * @param region the id of the client's region, or null if it has none
   * @param service the short name of the service
   * @throws IllegalArgumentException if derived signing lacks a region
   */
  public @Nullable SigningScope signingScope(@Nullable String region, String service) {
    if (!derivedSigning) {
      return null;
    }
    if (region == null) {
      throw new IllegalArgumentException(
          "Derived signing needs a region: call region(…), also together with endpoint(…)");
    }
    return new SigningScope(region, service);
  }

  /** {@return the kind of credentials with ids and names, no secret} */
  @Override
  public String toString() {
    return description
        + (derivedSigning ? ", derived signing" : "")
        + (iamEndpoint == null ? "" : ", iamEndpoint=" + iamEndpoint);
  }
}
