package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.core.internal.call.RequestSigner;

/** Gives the benchmarks access to the signer, which is not public. */
public final class ZenlayerSigning {
  private ZenlayerSigning() {}

  /** Returns the signer of an access key. */
  public static RequestSigner with(String accessKeyId, String accessKeyPassword) {
    return new ZenlayerSigner(accessKeyId, accessKeyPassword);
  }
}
