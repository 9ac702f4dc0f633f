package io.crosslink.sdk.zenlayer;

/**
 * Fetches credentials for Zenlayer from a source that the SDK does not support itself, such as a
 * vault. Passed to {@link ZenlayerCredentials#of(ZenlayerCredentialsProvider)}.
 *
 * <p>Must be thread-safe if several clients share it; each client calls it from one thread at a
 * time.
 */
@FunctionalInterface
public interface ZenlayerCredentialsProvider {
  /**
   * Fetches a key or token. Runs on a separate thread and may block, but should have its own
   * timeout: after one minute, the thread is interrupted and the fetch fails.
   *
   * @return the key or token, not expired; never null
   * @throws Exception if there is none. The call that needs it throws a {@link
   *     io.crosslink.sdk.core.error.CredentialsException} with this exception as its cause
   */
  ZenlayerSecret fetch() throws Exception;
}
