package io.crosslink.sdk.spring;

import io.crosslink.sdk.huawei.HuaweiClientBuilder;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.util.List;

/** The clients of Huawei Cloud. A test fails if one is missing. */
final class HuaweiClientTypes {
  static final List<ClientType<? extends HuaweiClientBuilder<?>, ?>> ALL =
      List.of(
          new ClientType<>(DcClient.class, DcClient::builder, DcClient.Builder::build),
          new ClientType<>(EipClient.class, EipClient::builder, EipClient.Builder::build),
          new ClientType<>(ErClient.class, ErClient::builder, ErClient.Builder::build),
          new ClientType<>(IamClient.class, IamClient::builder, IamClient.Builder::build),
          new ClientType<>(VpcClient.class, VpcClient::builder, VpcClient.Builder::build),
          new ClientType<>(VpnClient.class, VpnClient::builder, VpnClient.Builder::build));

  private HuaweiClientTypes() {}
}
