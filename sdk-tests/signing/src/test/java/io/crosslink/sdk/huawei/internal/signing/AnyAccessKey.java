package io.crosslink.sdk.huawei.internal.signing;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An access key, for either SDK.
 *
 * @param id the access key id
 * @param secret the secret access key
 * @param token the security token, or null if the key is permanent
 */
record AnyAccessKey(String id, String secret, @Nullable String token) {

  static AnyAccessKey of(Random random) {
    return new AnyAccessKey(
        "id" + random.nextInt(Integer.MAX_VALUE),
        "k" + Fuzz.text(random, AnyRequest.VISIBLE, 100), // longer than a block of SHA-256, too
        random.nextBoolean() ? null : "t" + Fuzz.text(random, AnyRequest.VISIBLE, 60));
  }

  AccessKey ours() {
    return new AccessKey(id, secret, token);
  }

  BasicCredentials theirs() {
    return new BasicCredentials().withAk(id).withSk(secret).withSecurityToken(token);
  }
}
