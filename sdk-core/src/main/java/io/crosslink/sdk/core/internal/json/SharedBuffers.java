package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;

/**
 * Keeps Jackson's buffers in one pool instead of thread locals, which would hold the class loader
 * of an application in every thread of its server that has run it. Jackson before 2.16 has no
 * pools; reflection, so that it can be used as well.
 */
final class SharedBuffers {
  private static final String PACKAGE = "com.fasterxml.jackson.core.util.";

  private SharedBuffers() {}

  static void use(JsonFactoryBuilder builder) {
    try {
      Object pool =
          Class.forName(PACKAGE + "JsonRecyclerPools")
              .getMethod("newConcurrentDequePool")
              .invoke(null);
      JsonFactoryBuilder.class
          .getMethod("recyclerPool", Class.forName(PACKAGE + "RecyclerPool"))
          .invoke(builder, pool);
    } catch (ReflectiveOperationException e) {
      // Jackson's default stays: a buffer for each thread.
    }
  }
}
