package io.crosslink.sdk.huawei;

/**
 * Fetches credentials for Huawei Cloud or Open Telekom Cloud from a source of your own, such as a
 * vault or a token broker. Passed to {@link HuaweiCredentials#of(HuaweiCredentialsProvider)}.
 *
 * <p>Implementations must be safe for use by many threads: each client calls its provider from one
 * thread at a time, but several clients may share a provider.
 */
@FunctionalInterface
public interface HuaweiCredentialsProvider {
  /**
   * Fetches a key or token. Runs on a separate thread and may block, but should have a timeout of
   * its own: after one minute it is interrupted and the fetch fails.
   *
   * @return the key or token, not expired; never null
   * @throws Exception if there is none; the call that needs it throws a {@link
   *     io.crosslink.sdk.core.error.CredentialsException} with this exception as its cause
   */
  HuaweiSecret fetch() throws Exception;
}
