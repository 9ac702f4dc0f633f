package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.TimeSource;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What a client lends to its credentials.
 *
 * @param iam calls IAM
 * @param engine sends what is no call of a service
 * @param time where time comes from
 * @param project the project to work in, or null for none
 */
record Surroundings(
    Iam iam, OkHttpClient engine, TimeSource time, @Nullable ProjectChoice project) {
  Surroundings withIamEndpoint(String endpoint) {
    return new Surroundings(iam.at(endpoint), engine, time, project);
  }
}
