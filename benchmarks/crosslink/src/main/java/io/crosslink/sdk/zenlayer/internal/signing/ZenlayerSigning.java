package io.crosslink.sdk.zenlayer.internal.signing;

import io.crosslink.sdk.core.internal.call.RequestSigner;

/** Makes the package-private signer accessible to the benchmarks. */
public final class ZenlayerSigning {
  private ZenlayerSigning() {}

  /** Returns the signer of an access key. */
  public static RequestSigner with(String accessKeyId, String accessKeyPassword) {
    return new ZenlayerSigner(accessKeyId, accessKeyPassword);
  }
}
