package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.call.RequestSigner;

/** Lends the benchmarks the signer, which is nobody else's business. */
public final class HuaweiSigning {
  private HuaweiSigning() {}

  /** Returns the signer of an access key. */
  public static RequestSigner with(String accessKey, String secretKey) {
    return new AccessKey(accessKey, secretKey, null).signer(null);
  }
}
