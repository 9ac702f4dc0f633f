package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.core.internal.ApiOperation;
import io.crosslink.sdk.zenlayer.sdn.internal.CloudOnRampsApi;
import io.crosslink.sdk.zenlayer.sdn.internal.CloudRegionsApi;
import io.crosslink.sdk.zenlayer.sdn.internal.CloudRoutersApi;
import io.crosslink.sdk.zenlayer.sdn.internal.DataCentersApi;
import io.crosslink.sdk.zenlayer.sdn.internal.PortsApi;
import io.crosslink.sdk.zenlayer.sdn.internal.PricesApi;
import io.crosslink.sdk.zenlayer.sdn.internal.PrivateConnectsApi;
import io.crosslink.sdk.zenlayer.sdn.internal.TrafficApi;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations that the SDK has, with their names in Java. */
final class Operations {
  private static final Map<String, String> BY_ACTION =
      Stream.of(
              CloudOnRampsApi.class,
              CloudRegionsApi.class,
              CloudRoutersApi.class,
              DataCentersApi.class,
              PortsApi.class,
              PricesApi.class,
              PrivateConnectsApi.class,
              TrafficApi.class)
          .map(Class::getMethods)
          .flatMap(Arrays::stream)
          .map(Operations::described)
          .collect(Collectors.toUnmodifiableMap(ApiOperation::action, ApiOperation::name));

  private Operations() {}

  /** {@return the values of {@code X-ZC-Action}} */
  static Set<String> actions() {
    return BY_ACTION.keySet();
  }

  /** Returns the Java name of the operation behind an action, or another name if there is none. */
  static String name(String action, String otherwise) {
    return BY_ACTION.getOrDefault(action, otherwise);
  }

  private static ApiOperation described(Method method) {
    return method.getAnnotation(ApiOperation.class);
  }
}
