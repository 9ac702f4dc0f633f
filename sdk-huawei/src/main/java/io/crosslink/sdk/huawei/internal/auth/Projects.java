package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.auth.RefreshingValue;
import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import io.crosslink.sdk.huawei.iam.model.ListProjectsResponse;
import io.crosslink.sdk.huawei.iam.model.Project;
import io.crosslink.sdk.huawei.internal.signing.Credential;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up the project of one client at IAM when its id is needed and unknown. */
final class Projects implements ProjectResolver {
  private static final int MOST_SHOWN = 10;

  private final ProjectChoice choice;
  private final Iam iam;
  private final RefreshingValue<String> lookedUp;

  Projects(ProjectChoice choice, Iam iam, TimeSource time) {
    this.choice = choice;
    this.iam = iam;
    this.lookedUp = new RefreshingValue<>("project id", time);
  }

  @Override
  public ProjectChoice choice() {
    return choice;
  }

  @Override
  public String id(ResolvedCredentials credentials, Attempt attempt) throws IOException {
    String known = choice.idFor(credentials);
    return known != null
        ? known
        : lookedUp.get(attempt, () -> new RefreshingValue.Fetched<>(lookUp(credentials), null));
  }

  private String lookUp(ResolvedCredentials credentials) {
    String endpoint = credentials.iamEndpoint();
    return lookUp(endpoint == null ? iam : iam.at(endpoint), credentials.credential());
  }

  private String lookUp(Iam at, Credential credential) {
    String name = choice.name();
    if (name == null) {
      throw new CredentialsException(ProjectChoice.UNKNOWN);
    }
    ApiResponse<ListProjectsResponse> response = at.listProjects(credential, name);
    List<Project> matches =
        projects(response).stream().filter(project -> name.equals(project.getName())).toList();
    if (matches.size() != 1) {
      throw new CredentialsException(
          (matches.isEmpty() ? none(at, credential, name) : several(name, matches))
              + ": "
              + ProjectChoice.REMEDY
              + " (IAM request id "
              + response.requestId()
              + ")");
    }
    return usable(matches.get(0).getId(), response);
  }

  private static String usable(@Nullable String id, ApiResponse<?> response) {
    try {
      return ProjectId.checked("the id", id == null ? "" : id);
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          "IAM returned an unusable project: "
              + e.getMessage()
              + " (request id "
              + response.requestId()
              + ")");
    }
  }

  private static List<Project> projects(ApiResponse<ListProjectsResponse> response) {
    List<Project> projects = response.value().getProjects();
    return projects == null ? List.of() : projects;
  }

  private static String several(String name, List<Project> matches) {
    return "There are " + matches.size() + " projects named " + name + ", namely " + list(matches);
  }

  private static String none(Iam at, Credential credential, String name) {
    return "There is no project named "
        + name
        + " that these credentials may see"
        + others(at, credential);
  }

  /** Lists the projects that exist, for the message; nothing if that fails, too. */
  private static String others(Iam at, Credential credential) {
    try {
      List<Project> all = projects(at.listProjects(credential, null));
      return all.isEmpty() ? ", nor any other" : ", but " + list(all);
    } catch (CredentialsException e) {
      return "";
    }
  }

  private static String list(List<Project> projects) {
    String shown =
        projects.stream()
            .limit(MOST_SHOWN)
            .map(project -> Excerpt.of(project.getName() + " (" + project.getId() + ")"))
            .collect(Collectors.joining(", "));
    return projects.size() > MOST_SHOWN ? shown + " and more" : shown;
  }
}
