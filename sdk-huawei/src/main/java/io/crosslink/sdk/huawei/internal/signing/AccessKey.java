package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * An access key. Leading and trailing blanks of the values are removed.
 *
 * @param id the access key id (AK)
 * @param secret the secret access key (SK)
 * @param securityToken the security token of a temporary key, or null for a permanent key
 */
public record AccessKey(String id, String secret, @Nullable String securityToken)
    implements Credential {
  public AccessKey {
    id = Arguments.headerToken("accessKey", id);
    secret = Arguments.headerToken("secretKey", secret);
    securityToken =
        securityToken == null ? null : Arguments.headerToken("securityToken", securityToken);
  }

  @Override
  public RequestSigner signer(@Nullable SigningScope scope) {
    return scope == null
        ? HuaweiSigner.plain(this)
        : HuaweiSigner.derived(this, scope.region(), scope.service());
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
