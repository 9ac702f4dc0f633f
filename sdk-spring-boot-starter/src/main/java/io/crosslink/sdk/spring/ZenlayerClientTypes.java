package io.crosslink.sdk.spring;

import io.crosslink.sdk.zenlayer.ZenlayerClientBuilder;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.List;

/** The clients of Zenlayer. A test fails if one is missing. */
final class ZenlayerClientTypes {
  static final List<ClientType<? extends ZenlayerClientBuilder<?>, ?>> ALL =
      List.of(new ClientType<>(SdnClient.class, SdnClient::builder, SdnClient.Builder::build));

  private ZenlayerClientTypes() {}
}
