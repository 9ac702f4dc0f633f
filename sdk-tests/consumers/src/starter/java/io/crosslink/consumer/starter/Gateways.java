package io.crosslink.consumer.starter;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller that takes and returns models of the SDK. */
@RestController
@RequestMapping("/gateways")
class Gateways {
  private final VpnClient vpn;

  Gateways(VpnClient vpn) {
    this.vpn = vpn;
  }

  @GetMapping("/{id}")
  CustomerGateway get(@PathVariable("id") String id) {
    return vpn.customerGateways().get(id);
  }

  @PostMapping
  CustomerGateway create(@RequestBody CreateCustomerGatewayRequest request) {
    return vpn.customerGateways().create(request);
  }
}
