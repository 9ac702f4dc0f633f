package io.crosslink.sdk.examples;

import io.crosslink.sdk.examples.InventorySource.Place;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiProjectClientBuilder;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The clouds of an inventory.
 *
 * @param sources what to list
 * @param onClose stops the clouds, if they are fakes, and the HTTP client
 */
record InventoryClouds(List<InventorySource> sources, Runnable onClose) implements AutoCloseable {

  static InventoryClouds open(InventoryArguments arguments) {
    OkHttpClient http = http(arguments.calls());
    if (arguments.live()) {
      return new InventoryClouds(live(arguments, http), () -> close(http));
    }
    InventoryFakes fakes = new InventoryFakes();
    return new InventoryClouds(
        fakes.sources(http),
        () -> {
          close(http);
          fakes.close();
        });
  }

  /** Creates the HTTP client of all accounts, which limits the calls that are made at once. */
  static OkHttpClient http(int calls) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(calls);
    dispatcher.setMaxRequestsPerHost(calls);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .readTimeout(Duration.ZERO) // covered by the attempt timeout
        .build();
  }

  private static List<InventorySource> live(InventoryArguments arguments, OkHttpClient http) {
    List<InventorySource> sources = new ArrayList<>();
    for (String account : arguments.zenlayer()) {
      sources.add(
          new InventorySource(
              new Place(account, "SDN", ""),
              () ->
                  InventoryKinds.of(
                      SdnClient.builder()
                          .credentials(zenlayer(account))
                          .okHttpClient(http)
                          .build())));
    }
    for (String account : arguments.huawei()) {
      for (String project : arguments.regions()) {
        sources.add(
            new InventorySource(
                new Place(account, "VPN", project),
                () ->
                    InventoryKinds.of(
                        in(project, account, VpnClient.builder()).okHttpClient(http).build())));
        sources.add(
            new InventorySource(
                new Place(account, "EIP", project),
                () ->
                    InventoryKinds.of(
                        in(project, account, EipClient.builder()).okHttpClient(http).build())));
        sources.add(
            new InventorySource(
                new Place(account, "VPC", project),
                () ->
                    InventoryKinds.of(
                        in(project, account, VpcClient.builder()).okHttpClient(http).build())));
        sources.add(
            new InventorySource(
                new Place(account, "DC", project),
                () ->
                    InventoryKinds.of(
                        in(project, account, DcClient.builder()).okHttpClient(http).build())));
        sources.add(
            new InventorySource(
                new Place(account, "ER", project),
                () ->
                    InventoryKinds.of(
                        in(project, account, ErClient.builder()).okHttpClient(http).build())));
      }
    }
    return sources;
  }

  private static <B extends HuaweiProjectClientBuilder<B>> B in(
      String project, String account, B builder) {
    return builder.region(region(project)).projectName(project).credentials(huawei(account));
  }

  /** Returns the region of a project, whose name begins with it. */
  static HuaweiRegion region(String project) {
    return HuaweiRegion.of(project.replaceFirst("_.*", ""));
  }

  private static ZenlayerCredentials zenlayer(String profile) {
    return profile.equals("default")
        ? ZenlayerCredentials.fromDefaults()
        : ZenlayerCredentials.fromProfile(profile);
  }

  private static HuaweiCredentials huawei(String profile) {
    return profile.equals("default")
        ? HuaweiCredentials.fromDefaults()
        : HuaweiCredentials.fromProfile(profile);
  }

  private static void close(OkHttpClient http) {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  @Override
  public void close() {
    onClose.run();
  }
}
