package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.CreateVpcAttachmentRequest;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.model.CreateSubnetRequest;
import io.crosslink.sdk.huawei.vpc.model.CreateVpcRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The spokes: VPCs with a subnet each, attached to the router. */
final class HubSpokes {
  /** The prefix length of the subnets, in a VPC that is larger. */
  private static final int SUBNET_PREFIX = 24;

  private final VpcClient vpc;
  private final ErClient er;
  private final Hub hub;
  private final EnsureLines lines;
  private final WaitOptions wait;

  HubSpokes(HubClients clients, Hub hub, EnsureLines lines, WaitOptions wait) {
    this.vpc = clients.vpc();
    this.er = clients.er();
    this.hub = hub;
    this.lines = lines;
    this.wait = wait;
  }

  /** Returns how the VPCs that exist differ from what is wanted. */
  List<String> differences() {
    return spokes()
        .mapToObj(
            index ->
                vpc.vpcs()
                    .findByName(hub.spoke(index))
                    .filter(each -> !hub.spokes().get(index).toString().equals(each.getCidr()))
                    .map(
                        each ->
                            "The VPC "
                                + each.getName()
                                + " has the network "
                                + each.getCidr()
                                + ", not "
                                + hub.spokes().get(index)
                                + "."))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Creates and attaches them; returns the attachments. */
  List<VpcAttachment> build(String router) {
    return spokes().mapToObj(index -> attach(router, index)).toList();
  }

  private VpcAttachment attach(String router, int index) {
    String name = hub.spoke(index);
    Ipv4Block network = hub.spokes().get(index);
    String id =
        lines.id(
            vpc.vpcs()
                .ensure(
                    CreateVpcRequest.builder().name(name).cidr(network.toString()).build(),
                    lines.options()));
    vpc.vpcs().waitUntilReady(id, wait);
    String subnet = subnet(name, id, network);
    new Removal(wait)
        .of(
            er.vpcAttachments()
                .findByName(router, name)
                .filter(each -> AttachmentState.DELETING.equals(each.getState())),
            (attachment, options) -> er.vpcAttachments().remove(router, attachment, options));
    String attachment =
        lines.id(
            er.vpcAttachments()
                .ensure(
                    router,
                    CreateVpcAttachmentRequest.builder()
                        .name(name)
                        .vpcId(id)
                        .virsubnetId(subnet)
                        .autoCreateVpcRoutes(true)
                        .build(),
                    lines.options()));
    return er.vpcAttachments().waitUntilAvailable(router, attachment, wait);
  }

  private String subnet(String name, String vpcId, Ipv4Block network) {
    Ipv4Block block = new Ipv4Block(network.first(), Math.max(network.prefix(), SUBNET_PREFIX));
    String id =
        lines.id(
            vpc.subnets()
                .ensure(
                    CreateSubnetRequest.builder()
                        .name(name)
                        .vpcId(vpcId)
                        .cidr(block.toString())
                        .gatewayIp(block.address(1))
                        .build(),
                    lines.options()));
    return vpc.subnets().waitUntilReady(id, wait).getId();
  }

  /** Removes the attachments, and with them their associations, propagations and routes. */
  void detach(String router, Removal removal) {
    spokes()
        .forEach(
            index ->
                removal.of(
                    er.vpcAttachments().findByName(router, hub.spoke(index)),
                    (id, options) -> er.vpcAttachments().remove(router, id, options)));
  }

  /** Removes subnets and VPCs. */
  void remove(Removal removal) {
    spokes()
        .mapToObj(hub::spoke)
        .forEach(
            name -> {
              removal.of(vpc.subnets().findByName(name), vpc.subnets()::remove);
              removal.of(vpc.vpcs().findByName(name), vpc.vpcs()::remove);
            });
  }

  private IntStream spokes() {
    return IntStream.range(0, hub.spokes().size());
  }
}
