package io.crosslink.sdk.testkit.junit;

import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.CloudLink;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fakes and clients of one test, or of one class; each is created on first use. */
final class Fakes implements AutoCloseable {
  private static final Set<Class<?>> TYPES =
      Set.of(
          FakeZenlayer.class,
          FakeHuaweiCloud.class,
          SdnClient.class,
          VpnClient.class,
          EipClient.class,
          VpcClient.class,
          DcClient.class,
          ErClient.class,
          CloudLink.class,
          VirtualTime.class);

  private final VirtualTime time = new VirtualTime();
  private @Nullable FakeZenlayer zenlayer;
  private @Nullable FakeHuaweiCloud huawei;
  private @Nullable CloudLink link;
  private @Nullable SdnClient sdn;
  private @Nullable VpnClient vpn;
  private @Nullable EipClient eip;
  private @Nullable VpcClient vpc;
  private @Nullable DcClient dc;
  private @Nullable ErClient er;

  static boolean supports(Class<?> type) {
    return TYPES.contains(type);
  }

  synchronized Object get(Class<?> type) {
    if (type == FakeZenlayer.class) {
      return zenlayer();
    }
    if (type == FakeHuaweiCloud.class) {
      return huawei();
    }
    if (type == SdnClient.class) {
      sdn = sdn == null ? zenlayer().sdn().client() : sdn;
      return sdn;
    }
    if (type == VpnClient.class) {
      vpn = vpn == null ? huawei().vpn().client() : vpn;
      return vpn;
    }
    if (type == EipClient.class) {
      eip = eip == null ? huawei().eip().client() : eip;
      return eip;
    }
    if (type == VpcClient.class) {
      vpc = vpc == null ? huawei().vpc().client() : vpc;
      return vpc;
    }
    if (type == DcClient.class) {
      dc = dc == null ? huawei().dc().client() : dc;
      return dc;
    }
    if (type == ErClient.class) {
      er = er == null ? huawei().er().client() : er;
      return er;
    }
    return type == CloudLink.class ? link() : time;
  }

  private FakeZenlayer zenlayer() {
    if (zenlayer == null) {
      zenlayer = FakeZenlayer.start(time, 0);
      linkBoth();
    }
    return zenlayer;
  }

  private FakeHuaweiCloud huawei() {
    if (huawei == null) {
      huawei = FakeHuaweiCloud.start(time, 0);
      linkBoth();
    }
    return huawei;
  }

  private void linkBoth() {
    if (zenlayer != null && huawei != null) {
      link = CloudLink.between(zenlayer, huawei);
    }
  }

  private CloudLink link() {
    zenlayer();
    huawei();
    return Objects.requireNonNull(link);
  }

  synchronized String callLog() {
    StringBuilder text = new StringBuilder();
    if (zenlayer != null) {
      text.append("Calls to Zenlayer:\n").append(zenlayer.callLog().indent(2));
    }
    if (huawei != null) {
      text.append("Calls to Huawei Cloud:\n").append(huawei.callLog().indent(2));
    }
    return text.toString().stripTrailing();
  }

  @Override
  public synchronized void close() {
    if (sdn != null) {
      sdn.close();
    }
    if (vpn != null) {
      vpn.close();
    }
    if (eip != null) {
      eip.close();
    }
    if (vpc != null) {
      vpc.close();
    }
    if (dc != null) {
      dc.close();
    }
    if (er != null) {
      er.close();
    }
    if (zenlayer != null) {
      zenlayer.close();
    }
    if (huawei != null) {
      huawei.close();
    }
  }
}
