package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.internal.util.Digests;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * A key and how a signature names it.
 *
 * @param algorithm the algorithm's name
 * @param scope the scope of a derived key, a line of the string to sign; null for an access key
 * @param owner the key id as a parameter of the {@code Authorization} header
 * @param key the key
 */
record SigningKey(String algorithm, @Nullable String scope, String owner, SecretKey key) {

  /** Returns the secret key itself, for {@code SDK-HMAC-SHA256}. */
  static SigningKey of(AccessKey accessKey) {
    return new SigningKey(
        "SDK-HMAC-SHA256", null, "Access=" + accessKey.id(), Digests.key(accessKey.secret()));
  }

  /** {@return algorithm and owner, no secret} */
  @Override
  public String toString() {
    return algorithm + " " + owner;
  }
}
