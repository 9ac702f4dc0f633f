package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.call.RequestSigner;

/** Gives the benchmarks access to the signer, which is not public. */
public final class HuaweiSigning {
  private HuaweiSigning() {}

  /** Returns the signer of an access key. */
  public static RequestSigner with(String accessKey, String secretKey) {
    return new AccessKey(accessKey, secretKey, null).signer(null);
  }
}
