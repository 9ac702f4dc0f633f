package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A token that IAM has given out. Blanks around it are dropped.
 *
 * @param value the token
 */
record IamToken(String value) implements Secret {
  IamToken {
    value = Arguments.headerToken("token", value);
  }

  @Override
  public RequestSigner signer(@Nullable Derivation derivation) {
    return new TokenSigner(value);
  }

  /** {@return that it is a token, but not which} */
  @Override
  public String toString() {
    return "token=***";
  }
}
