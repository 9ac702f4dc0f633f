package io.crosslink.sdk.testkit;

/**
 * A request that a fake has answered. Neither headers nor bodies are recorded, as they hold
 * secrets.
 *
 * @param operation the Java name of the operation, such as {@code destroyPrivateConnect}, or {@code
 *     unknown} if the request named none that the SDK has
 * @param status the HTTP status answered
 */
public record RecordedCall(String operation, int status) {}
