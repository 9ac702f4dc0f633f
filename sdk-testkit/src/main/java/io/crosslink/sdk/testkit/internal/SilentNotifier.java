package io.crosslink.sdk.testkit.internal;

import com.github.tomakehurst.wiremock.common.Notifier;

/** Keeps WireMock from writing to the console, where requests with secrets would show up. */
final class SilentNotifier implements Notifier {
  @Override
  public void info(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Throwable problem) {}
}
