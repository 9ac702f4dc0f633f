package io.crosslink.sdk.testkit.internal.zenlayer;

/** The credentials that the fake accepts; invented, not secrets. */
public final class ZenlayerIdentity {
  /** The id of the access key. */
  public static final String KEY_ID = "fake-zenlayer-key";

  /** The password of that key. */
  public static final String KEY_PASSWORD = "not-a-secret";

  /** A token. */
  public static final String TOKEN = "not-a-secret-token";

  private ZenlayerIdentity() {}
}
