package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches for credentials in one place after the other, and keeps using the first that has any.
 */
public final class DefaultCredentialsChain implements CredentialSource {
  private final List<HostCredentials.Place> places;
  private final LoginContext context;
  private volatile @Nullable CredentialSource chosen;

  DefaultCredentialsChain(List<HostCredentials.Place> places, LoginContext context) {
    this.places = places;
    this.context = context;
  }

  /** Returns the default credentials on a host. */
  public static CredentialsConfig config(HostEnvironment host) {
    HostCredentials credentials = new HostCredentials(host);
    CredentialsConfig key = credentials.localKey();
    return key != null
        ? key
        : CredentialsConfig.fetched(
            "default credential chain",
            context -> new DefaultCredentialsChain(credentials.places(), context));
  }

  @Override
  public ResolvedCredentials fetch() {
    CredentialSource source = chosen;
    return source != null ? source.fetch() : search();
  }

  @Override
  public boolean mayReplace(ResolvedCredentials rejected) {
    CredentialSource source = chosen;
    return source != null && source.mayReplace(rejected);
  }

  private ResolvedCredentials search() {
    List<CredentialsException> failures = new ArrayList<>();
    StringBuilder searched = new StringBuilder();
    for (HostCredentials.Place place : places) {
      try {
        CredentialSource source = place.credentials().get().source(context);
        ResolvedCredentials resolved = source.fetch();
        chosen = source;
        return resolved;
      } catch (CredentialsException e) {
        failures.add(e);
        searched.append("\n- ").append(place.name()).append(": ").append(e.getMessage());
      }
    }
    CredentialsException failure =
        new CredentialsException(
            "No Huawei Cloud credentials. Call credentials(…) on the builder, or provide them in one of"
                + " these places:"
                + searched);
    failures.forEach(failure::addSuppressed);
    throw failure;
  }
}
