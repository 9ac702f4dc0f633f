package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.internal.util.Digests;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * What a signature is made with.
 *
 * @param algorithm the algorithm's name
 * @param scope what the key is good for, a line of the string to sign; null if for everything
 * @param owner how {@code Authorization} says whose key it is
 * @param key the key
 */
record SigningKey(String algorithm, @Nullable String scope, String owner, SecretKey key) {

  /** The secret key itself, by {@code SDK-HMAC-SHA256}. */
  static SigningKey of(AccessKey accessKey) {
    return new SigningKey(
        "SDK-HMAC-SHA256", null, "Access=" + accessKey.id(), Digests.key(accessKey.secret()));
  }

  /** {@return whose key it is, no secret} */
  @Override
  public String toString() {
    return algorithm + " " + owner;
  }
}
