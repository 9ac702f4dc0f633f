package io.crosslink.sdk.huawei;

import io.crosslink.sdk.huawei.iam.IamClient;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Makes clients of IAM that share with the clients of a builder what they can. Apart from that
 * builder, which would have to know a client that is built upon it.
 */
final class IamClients implements Iam.Clients {
  private final HuaweiClientBuilder<?> settings;
  private final HttpUrl service;

  /**
   * Makes it.
   *
   * @param builder the builder, which may be used further
   * @param service the endpoint of the service that IAM is needed for
   */
  IamClients(HuaweiClientBuilder<?> builder, HttpUrl service) {
    this.settings = builder.copyTo(IamClient.builder());
    this.service = service;
  }

  @Override
  public IamClient client(@Nullable String endpoint, @Nullable Secret secret) {
    IamClient.Builder iam = settings.copyTo(IamClient.builder());
    if (endpoint != null) {
      iam.endpoint(endpoint);
    } else if (settings.region() == null) {
      iam.endpoint(settings.serviceEndpoints().iamBeside(service));
    }
    iam.credentials(
        secret == null ? HuaweiCredentials.NONE : HuaweiCredentials.of(Grant.of(secret)));
    return iam.build();
  }
}
