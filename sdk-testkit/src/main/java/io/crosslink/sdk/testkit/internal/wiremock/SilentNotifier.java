package io.crosslink.sdk.testkit.internal.wiremock;

import com.github.tomakehurst.wiremock.common.Notifier;

/** Writes nothing: WireMock would log requests, and thus secrets, to the console. */
final class SilentNotifier implements Notifier {
  @Override
  public void info(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Throwable problem) {}
}
