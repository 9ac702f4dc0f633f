package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The settings that a user has made on a client builder.
 *
 * @param okHttpClient the user's HTTP client, or null for the shared one
 * @param retryPolicy the retry policy
 * @param attemptTimeout the longest time for one attempt
 * @param totalTimeout the longest time for a call
 * @param time the source of time
 * @param userAgentSuffix the text to append to the User-Agent
 * @param listener the call listener, or null for none
 * @param bodiesLogged whether request and response bodies are logged
 */
public record ClientSettings(
    @Nullable OkHttpClient okHttpClient,
    RetryPolicy retryPolicy,
    Duration attemptTimeout,
    Duration totalTimeout,
    TimeSource time,
    String userAgentSuffix,
    @Nullable Consumer<? super CallEvent> listener,
    boolean bodiesLogged) {}
