package io.crosslink.sdk.core.internal.util;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs warnings about the settings of clients. */
public final class Warnings {
  private static final Logger LOG = LoggerFactory.getLogger("io.crosslink.sdk.calls");
  private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

  private Warnings() {}

  /** Logs a warning once for all clients. */
  public static void once(String message) {
    if (LOGGED.add(message)) {
      LOG.warn("{}", message);
    }
  }
}
