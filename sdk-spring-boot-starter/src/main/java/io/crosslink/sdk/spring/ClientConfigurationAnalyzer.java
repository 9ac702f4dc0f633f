package io.crosslink.sdk.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports which property to set or to correct, without a stack trace. */
final class ClientConfigurationAnalyzer
    extends AbstractFailureAnalyzer<ClientConfigurationException> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, ClientConfigurationException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.action(), failure);
  }
}
