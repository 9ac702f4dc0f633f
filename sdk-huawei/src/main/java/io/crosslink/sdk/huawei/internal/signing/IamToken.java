package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A token issued by IAM. Leading and trailing blanks are removed.
 *
 * @param value the token
 */
public record IamToken(String value) implements Credential {
  public IamToken {
    value = Arguments.headerToken("token", value);
  }

  @Override
  public RequestSigner signer(@Nullable SigningScope scope) {
    return new TokenSigner(value);
  }

  /** {@return the kind of credential, without the token} */
  @Override
  public String toString() {
    return "token=***";
  }
}
