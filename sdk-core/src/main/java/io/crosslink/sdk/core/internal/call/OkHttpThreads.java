package io.crosslink.sdk.core.internal.call;

import java.lang.reflect.Field;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/**
 * The threads with which OkHttp tidies up its connections. They keep the context class loader of
 * their first user and end when they have been idle for a minute, which is late for an application
 * that is undeployed.
 */
final class OkHttpThreads {
  private OkHttpThreads() {}

  /**
   * Lets them end after a second. Does nothing if other applications share this copy of OkHttp, or
   * if it is of a version that works otherwise: there is no public access to them.
   */
  static void endSoon() {
    if (OkHttpClient.class.getClassLoader() != OkHttpThreads.class.getClassLoader()) {
      return;
    }
    try {
      Class<?> runner = Class.forName("okhttp3.internal.concurrent.TaskRunner");
      Object backend = runner.getMethod("getBackend").invoke(runner.getField("INSTANCE").get(null));
      Field executor = backend.getClass().getDeclaredField("executor");
      executor.setAccessible(true);
      ((ThreadPoolExecutor) executor.get(backend)).setKeepAliveTime(1, TimeUnit.SECONDS);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // They end a minute later.
    }
  }
}
