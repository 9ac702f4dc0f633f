package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.auth.RefreshingValue;
import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.huawei.iam.model.ListProjectsResponse;
import io.crosslink.sdk.huawei.iam.model.Project;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The project of one client: its id is looked up when it is needed and not known. */
final class Projects {
  /** What stands for the id in a path as long as it is not known. */
  static final String UNKNOWN = "{project_id}";

  private static final int MOST_SHOWN = 10;
  private static final String WAY_OUT =
      "call projectId(…) or projectName(…) on the builder, or set the environment variable "
          + HuaweiProjectClientBuilder.PROJECT_VARIABLE;

  private final ProjectChoice choice;
  private final Iam iam;
  private final RefreshingValue<String> lookedUp;

  Projects(ProjectChoice choice, Iam iam, TimeSource time) {
    this.choice = choice;
    this.iam = iam;
    this.lookedUp = new RefreshingValue<>("project id", time);
  }

  /** Returns the id of the project; waits for it if it has to be looked up. */
  String id(Grant grant, Attempt attempt) throws IOException {
    String known = choice.idFor(grant);
    return known != null
        ? known
        : lookedUp.get(attempt, () -> new RefreshingValue.Fetched<>(lookUp(grant), null));
  }

  private String lookUp(Grant grant) {
    String elsewhere = grant.iamEndpoint();
    return lookUp(elsewhere == null ? iam : iam.at(elsewhere), grant.secret());
  }

  private String lookUp(Iam at, Secret secret) {
    String name = choice.name();
    if (name == null) {
      throw new CredentialsException(unknown());
    }
    ApiResponse<ListProjectsResponse> answer = at.listProjects(secret, name);
    List<Project> found =
        projects(answer).stream().filter(project -> name.equals(project.getName())).toList();
    if (found.size() != 1) {
      throw new CredentialsException(
          (found.isEmpty() ? none(at, secret, name) : several(name, found))
              + ": "
              + WAY_OUT
              + " (IAM request id "
              + answer.requestId()
              + ")");
    }
    return usable(found.get(0).getId(), answer);
  }

  /** What to say if there is not even a name to look the project up by. */
  static String unknown() {
    return "The project is not known: "
        + WAY_OUT
        + ", or call region(…) to work in its own project";
  }

  private static String usable(@Nullable String id, ApiResponse<?> answer) {
    try {
      return ProjectChoice.checkedId("the id", id == null ? "" : id);
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          "IAM has answered with a project of no use: "
              + e.getMessage()
              + " (request id "
              + answer.requestId()
              + ")");
    }
  }

  private static List<Project> projects(ApiResponse<ListProjectsResponse> answer) {
    List<Project> projects = answer.value().getProjects();
    return projects == null ? List.of() : projects;
  }

  private static String several(String name, List<Project> found) {
    return "There are " + found.size() + " projects named " + name + ", namely " + list(found);
  }

  private static String none(Iam at, Secret secret, String name) {
    return "There is no project named "
        + name
        + " that these credentials may see"
        + others(at, secret);
  }

  /** Tells what there is; no matter if that fails, too. */
  private static String others(Iam at, Secret secret) {
    try {
      List<Project> all = projects(at.listProjects(secret, null));
      return all.isEmpty() ? ", nor any other" : ", but " + list(all);
    } catch (CredentialsException e) {
      return "";
    }
  }

  private static String list(List<Project> projects) {
    String shown =
        projects.stream()
            .limit(MOST_SHOWN)
            .map(project -> project.getName() + " (" + project.getId() + ")")
            .collect(Collectors.joining(", "));
    return projects.size() > MOST_SHOWN ? shown + " and more" : shown;
  }
}
