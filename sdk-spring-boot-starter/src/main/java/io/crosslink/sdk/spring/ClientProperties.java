package io.crosslink.sdk.spring;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that all clients have in common.
 *
 * @param attemptTimeout Time limit of one attempt of a call. By default 30s.
 * @param totalTimeout Time limit of a call with all its attempts and the delays between them. By
 *     default 2m.
 * @param retry Retries of failed calls.
 * @param userAgentSuffix Text appended to the User-Agent header, such as the name of the program.
 * @param allowPlainHttp Whether an endpoint on another machine may use http. For test networks
 *     only. By default false.
 * @param logBodies Whether bodies are logged, with secrets masked, if the logger
 *     "io.crosslink.sdk.calls" is at TRACE. By default false.
 */
record ClientProperties(
    @Nullable Duration attemptTimeout,
    @Nullable Duration totalTimeout,
    @NestedConfigurationProperty @DefaultValue RetryProperties retry,
    @Nullable String userAgentSuffix,
    @Nullable Boolean allowPlainHttp,
    @Nullable Boolean logBodies) {

  ClientProperties {
    userAgentSuffix = Settings.text(userAgentSuffix);
  }

  ClientProperties inheriting(ClientProperties parent) {
    return new ClientProperties(
        Settings.or(attemptTimeout, parent.attemptTimeout),
        Settings.or(totalTimeout, parent.totalTimeout),
        retry.inheriting(parent.retry),
        Settings.or(userAgentSuffix, parent.userAgentSuffix),
        Settings.or(allowPlainHttp, parent.allowPlainHttp),
        Settings.or(logBodies, parent.logBodies));
  }

  void applyTo(ServiceClientBuilder<?> builder) {
    if (attemptTimeout != null) {
      builder.attemptTimeout(attemptTimeout);
    }
    if (totalTimeout != null) {
      builder.totalTimeout(totalTimeout);
    }
    builder.retryPolicy(retry.policy());
    if (userAgentSuffix != null) {
      builder.userAgentSuffix(userAgentSuffix);
    }
    if (allowPlainHttp != null) {
      builder.allowPlainHttp(allowPlainHttp);
    }
    if (logBodies != null) {
      builder.logBodies(logBodies);
    }
  }
}
