package io.crosslink.sdk.core.internal.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.Test;

/** Threads of the SDK, started by a thread of an application. */
class ThreadsTest {
  private final InheritableThreadLocal<String> tenant = new InheritableThreadLocal<>();

  private String inherited() {
    Thread thread = Thread.currentThread();
    return thread.isDaemon() + " " + tenant.get() + " " + thread.getContextClassLoader();
  }

  @Test
  void workersInheritNothing() throws Exception {
    ThreadPoolExecutor workers = (ThreadPoolExecutor) Threads.workers();
    CountDownLatch all = new CountDownLatch(1);
    List<Future<String>> tasks = new ArrayList<>();
    tenant.set("A");
    try {
      for (int i = workers.getPoolSize(); i >= 0; i--) { // one more than there are
        tasks.add(
            workers.submit(
                () -> {
                  all.await();
                  return inherited();
                }));
      }
    } finally {
      all.countDown();
      tenant.remove();
    }

    for (Future<String> task : tasks) {
      assertThat(task.get()).isEqualTo("true null null");
    }
  }

  @Test
  void otherThreadsInheritNothing() throws Exception {
    List<String> seen = new ArrayList<>();
    tenant.set("A");
    Thread thread = Threads.daemon("test", () -> seen.add(inherited()));
    tenant.remove();

    thread.start();
    thread.join();

    assertThat(seen).containsExactly("true null null");
  }
}
