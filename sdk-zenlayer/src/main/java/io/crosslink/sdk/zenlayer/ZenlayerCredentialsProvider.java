package io.crosslink.sdk.zenlayer;

/**
 * Fetches credentials for Zenlayer from somewhere that the SDK does not know, such as a vault.
 * Given to {@link ZenlayerCredentials#of(ZenlayerCredentialsProvider)}.
 *
 * <p>Implementations are safe for use by many threads: each client asks one at a time, but several
 * clients may share a provider.
 */
@FunctionalInterface
public interface ZenlayerCredentialsProvider {
  /**
   * Fetches a key or token. Runs on a thread of its own and may block, but should have a time limit
   * of its own: after one minute it is interrupted and counts as failed.
   *
   * @return the key or token, not expired; never null
   * @throws Exception if there is none. The call that needs it fails with a {@link
   *     io.crosslink.sdk.core.error.CredentialsException} that has this exception as its cause
   */
  ZenlayerSecret fetch() throws Exception;
}
