package io.crosslink.sdk.huawei.internal.signing;

import io.crosslink.sdk.core.internal.call.RequestSigner;
import org.jspecify.annotations.Nullable;

/** Proves the identity of a caller: a key that signs requests, or a token sent with them. */
public sealed interface Credential permits AccessKey, IamToken {

  /**
   * Returns a signer that uses it.
   *
   * @param scope the scope of derived keys, or null to sign with the key itself; tokens ignore it
   */
  RequestSigner signer(@Nullable SigningScope scope);
}
