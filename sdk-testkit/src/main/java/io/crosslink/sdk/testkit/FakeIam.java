package io.crosslink.sdk.testkit;

import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.testkit.internal.huawei.HuaweiCloudService;

/**
 * The IAM service of a {@link FakeHuaweiCloud}: sessions, and clients of it.
 *
 * <p>It accepts the logins of one user, by password or ID token, issues tokens and temporary access
 * keys, which expire, and lists the only project. The methods of {@link FakeHuaweiCloud} return the
 * names and secrets to log in with.
 *
 * <p>Safe for use by multiple threads.
 */
public final class FakeIam {
  private final FakeHuaweiCloud cloud;
  private final HuaweiCloudService service;

  FakeIam(FakeHuaweiCloud cloud, HuaweiCloudService service) {
    this.cloud = cloud;
    this.service = service;
  }

  /** {@return a new client of this service; the caller closes it} */
  public IamClient client() {
    return clientBuilder().build();
  }

  /**
   * {@return a new client builder with the endpoint, the access key and the virtual time of the
   * fake; further settings can be added, and each of these replaced}
   */
  public IamClient.Builder clientBuilder() {
    return IamClient.builder()
        .endpoint(cloud.endpoint())
        .credentials(cloud.credentials())
        .timeSource(cloud.time());
  }

  /**
   * Revokes all tokens and temporary access keys that have been issued: requests that use them are
   * rejected from now on. A new login gets new ones. The permanent access key stays valid.
   *
   * @return this service
   */
  public FakeIam revokeSessions() {
    service.revokeSessions();
    return this;
  }
}
