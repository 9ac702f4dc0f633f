package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.huawei.internal.auth.ProjectChoice;
import io.crosslink.sdk.huawei.internal.auth.ProjectId;
import io.crosslink.sdk.huawei.internal.auth.ResolvedCredentials;
import org.jspecify.annotations.Nullable;

/**
 * The settings common to the builders of all clients whose resources belong to a project.
 *
 * @param <B> the builder's own type
 */
public abstract class HuaweiProjectClientBuilder<B extends HuaweiProjectClientBuilder<B>>
    extends HuaweiClientBuilder<B> {
  private @Nullable String projectId;
  private @Nullable String projectName;

  /** For subclasses. */
  protected HuaweiProjectClientBuilder() {}

  /**
   * Sets the id of the project (tenant) that owns the resources. Default: {@code project_id} in the
   * same section as the credentials of a {@linkplain HuaweiCredentials#fromProfile() profile file},
   * or {@code HUAWEICLOUD_SDK_PROJECT_ID} from the environment when the client is built, or else
   * the id of the region's own project, which the first call looks up at IAM.
   *
   * @param id the project id as the console shows it under "My Credentials", usually 32 hexadecimal
   *     digits
   * @return this builder
   * @throws IllegalArgumentException if the id is null, blank or cannot be part of a URL's path
   */
  public B projectId(String id) {
    projectId = ProjectId.checked("projectId", id);
    projectName = null;
    return self();
  }

  /**
   * Sets the name of the project instead of its id, which the first call then looks up at IAM. For
   * subprojects of the region's own project.
   *
   * @param name the name, such as {@code eu-de_branches}
   * @return this builder
   * @throws IllegalArgumentException if the name is null or blank
   */
  public B projectName(String name) {
    projectName = Arguments.notBlank("projectName", name).strip();
    projectId = null;
    return self();
  }

  @Override
  ProjectChoice project(@Nullable ResolvedCredentials initial) {
    ProjectChoice choice = choice(host().environment());
    Arguments.check(
        initial == null || initial.projectId() != null || !choice.isUnknown(),
        ProjectChoice.UNKNOWN);
    return choice;
  }

  private ProjectChoice choice(Environment environment) {
    if (projectId != null || projectName != null) {
      return new ProjectChoice(projectId, projectName, true);
    }
    String id = environment.value(ProjectChoice.VARIABLE);
    if (id != null) {
      String checked = ProjectId.checked(ProjectChoice.VARIABLE, id);
      return new ProjectChoice(checked, null, false);
    }
    return new ProjectChoice(null, regionId(), false);
  }
}
