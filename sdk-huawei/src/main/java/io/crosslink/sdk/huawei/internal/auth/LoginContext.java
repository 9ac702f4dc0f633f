package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.TimeSource;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a client that its credentials may use.
 *
 * @param iam calls IAM
 * @param httpClient sends requests to services other than those of the cloud
 * @param time the source of time
 * @param project the project of the client, or null if its service has no projects
 */
record LoginContext(
    Iam iam, OkHttpClient httpClient, TimeSource time, @Nullable ProjectChoice project) {
  LoginContext withIamEndpoint(String endpoint) {
    return new LoginContext(iam.at(endpoint), httpClient, time, project);
  }
}
