package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.call.RequestSigner;
import org.jspecify.annotations.Nullable;

/** What a caller proves its identity with: a key that signs, or a token that is sent along. */
sealed interface Secret permits AccessKey, IamToken {

  /**
   * Makes what puts it on requests.
   *
   * @param derivation what to derive keys for, or null to sign with the key itself; of no meaning
   *     for tokens
   */
  RequestSigner signer(@Nullable Derivation derivation);
}
