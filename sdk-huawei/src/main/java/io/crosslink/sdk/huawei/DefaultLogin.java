package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.error.CredentialsException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for credentials in one place after the other, and stays with the first that has some. */
final class DefaultLogin implements Login {
  private final List<CredentialSources.Source> sources;
  private final Surroundings surroundings;
  private volatile @Nullable Login chosen;

  DefaultLogin(List<CredentialSources.Source> sources, Surroundings surroundings) {
    this.sources = sources;
    this.surroundings = surroundings;
  }

  @Override
  public Grant logIn() {
    Login login = chosen;
    return login != null ? login.logIn() : choose();
  }

  @Override
  public boolean mayReplace(Grant rejected) {
    Login login = chosen;
    return login != null && login.mayReplace(rejected);
  }

  private Grant choose() {
    List<CredentialsException> problems = new ArrayList<>();
    StringBuilder looked = new StringBuilder();
    for (CredentialSources.Source source : sources) {
      try {
        Login login = source.credentials().get().login(surroundings);
        Grant grant = login.logIn();
        chosen = login;
        return grant;
      } catch (CredentialsException e) {
        problems.add(e);
        looked.append("\n- ").append(source.name()).append(": ").append(e.getMessage());
      }
    }
    CredentialsException nothing =
        new CredentialsException(
            "No Huawei Cloud credentials. Call credentials(…) on the builder, or put them where the"
                + " SDK has looked:"
                + looked);
    problems.forEach(nothing::addSuppressed);
    throw nothing;
  }
}
