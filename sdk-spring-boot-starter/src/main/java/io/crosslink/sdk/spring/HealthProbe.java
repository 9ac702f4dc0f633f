package io.crosslink.sdk.spring;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.ListableBeanFactory;

/** Small read calls that show whether the accounts of a provider can be used. */
interface HealthProbe {
  /** The options of the calls, for which a monitor waits. */
  RequestOptions OPTIONS =
      RequestOptions.builder()
          .totalTimeout(Duration.ofSeconds(10))
          .retryPolicy(RetryPolicy.none())
          .build();

  /** Returns the calls, by the name of the bean of the client that makes them. */
  Map<String, Runnable> calls();

  /** Returns a probe that makes the same call with every client of a type. */
  static <C> HealthProbe of(ListableBeanFactory beans, Class<C> client, Consumer<C> call) {
    return () -> {
      Map<String, Runnable> calls = new LinkedHashMap<>();
      for (String name : beans.getBeanNamesForType(client, false, false)) {
        calls.put(name, () -> call.accept(beans.getBean(name, client)));
      }
      return calls;
    };
  }
}
