package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * An access key. Blanks around the values are dropped.
 *
 * @param id the access key id (AK)
 * @param secret the secret access key (SK)
 * @param securityToken the token that came with a temporary key, null with a permanent one
 */
record AccessKey(String id, String secret, @Nullable String securityToken) implements Secret {
  AccessKey {
    id = Arguments.headerToken("accessKey", id);
    secret = Arguments.headerToken("secretKey", secret);
    securityToken =
        securityToken == null ? null : Arguments.headerToken("securityToken", securityToken);
  }

  @Override
  public RequestSigner signer(@Nullable Derivation derivation) {
    return derivation == null
        ? HuaweiSigner.plain(this)
        : HuaweiSigner.derived(this, derivation.region(), derivation.service());
  }

  /** {@return the id, no secret} */
  @Override
  public String toString() {
    return "accessKey="
        + id
        + ", secretKey=***"
        + (securityToken == null ? "" : ", securityToken=***");
  }
}
