package io.crosslink.consumer.starter;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** A service of the application that uses two accounts. */
@Service
class Offices {
  final VpnClient vpn;
  final VpnClient branch;

  Offices(VpnClient vpn, @Qualifier("branch") VpnClient branch) {
    this.vpn = vpn;
    this.branch = branch;
  }
}
