package io.crosslink.sdk.documents;

import java.util.Arrays;
import java.util.Optional;

/**
 * The library that a Java block uses: the text after the three backticks, and the imports of the
 * block.
 */
enum Language {
  OURS(
      "java",
      """
      import com.fasterxml.jackson.databind.*;
      import io.crosslink.sdk.core.*;
      import io.crosslink.sdk.core.batch.*;
      import io.crosslink.sdk.core.error.*;
      import io.crosslink.sdk.core.waiting.*;
      import io.crosslink.sdk.examples.FixedShare;
      import io.crosslink.sdk.examples.watching.*;
      import io.crosslink.sdk.huawei.*;
      import io.crosslink.sdk.huawei.dc.DcClient;
      import io.crosslink.sdk.huawei.dc.model.CreateVirtualGatewayRequest;
      import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
      import io.crosslink.sdk.huawei.dc.model.DirectConnect;
      import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
      import io.crosslink.sdk.huawei.dc.model.RouteMode;
      import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
      import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
      import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceType;
      import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
      import io.crosslink.sdk.huawei.eip.model.CreatePublicIpRequest;
      import io.crosslink.sdk.huawei.eip.model.PublicIp;
      import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidthRequest;
      import io.crosslink.sdk.huawei.er.Attachments;
      import io.crosslink.sdk.huawei.er.ErClient;
      import io.crosslink.sdk.huawei.er.ErErrorCodes;
      import io.crosslink.sdk.huawei.er.model.Association;
      import io.crosslink.sdk.huawei.er.model.AssociationRequest;
      import io.crosslink.sdk.huawei.er.model.Attachment;
      import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
      import io.crosslink.sdk.huawei.er.model.AvailabilityZone;
      import io.crosslink.sdk.huawei.er.model.AvailabilityZoneState;
      import io.crosslink.sdk.huawei.er.model.CreateEnterpriseRouterRequest;
      import io.crosslink.sdk.huawei.er.model.CreateRouteTableRequest;
      import io.crosslink.sdk.huawei.er.model.CreateStaticRouteRequest;
      import io.crosslink.sdk.huawei.er.model.CreateVpcAttachmentRequest;
      import io.crosslink.sdk.huawei.er.model.EffectiveRoute;
      import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
      import io.crosslink.sdk.huawei.er.model.Propagation;
      import io.crosslink.sdk.huawei.er.model.PropagationRequest;
      import io.crosslink.sdk.huawei.er.model.VpcAttachment;
      import io.crosslink.sdk.huawei.vpc.model.CreateSecurityGroupRequest;
      import io.crosslink.sdk.huawei.vpc.model.CreateSecurityGroupRuleRequest;
      import io.crosslink.sdk.huawei.vpc.model.CreateSubnetRequest;
      import io.crosslink.sdk.huawei.vpc.model.CreateVpcRequest;
      import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
      import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleDirection;
      import io.crosslink.sdk.huawei.vpc.model.Subnet;
      import io.crosslink.sdk.huawei.vpc.model.Vpc;
      import io.crosslink.sdk.huawei.vpn.*;
      import io.crosslink.sdk.huawei.vpn.model.*;
      import io.crosslink.sdk.testkit.*;
      import io.crosslink.sdk.testkit.junit.*;
      import io.crosslink.sdk.zenlayer.*;
      import io.crosslink.sdk.zenlayer.sdn.*;
      import io.crosslink.sdk.zenlayer.sdn.model.*;
      import io.crosslink.sdk.micrometer.*;
      import io.micrometer.core.instrument.*;
      import io.micrometer.observation.ObservationRegistry;
      import io.opentelemetry.api.*;
      import java.net.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.stream.*;
      import okhttp3.*;
      import okhttp3.tls.*;
      import org.junit.jupiter.api.*;
      """),
  HUAWEI(
      "java huaweicloud-sdk-vpn-3.1.143",
      """
      import com.huaweicloud.sdk.core.auth.*;
      import com.huaweicloud.sdk.core.exception.*;
      import com.huaweicloud.sdk.core.http.*;
      import com.huaweicloud.sdk.core.retry.backoff.*;
      import com.huaweicloud.sdk.vpn.v5.*;
      import com.huaweicloud.sdk.vpn.v5.model.*;
      import com.huaweicloud.sdk.vpn.v5.region.*;
      import java.util.*;
      import java.util.concurrent.*;
      """),
  /** Not compiled, but compared with a consumer, which is: see {@link CopiedCodeTest}. */
  SPRING("java spring-boot", ""),
  /** As for {@link #SPRING}. */
  QUARKUS("java quarkus", ""),
  /** Not compiled, because the jar is not available from Maven Central. */
  ZENLAYER("java zenlayercloud-sdk-java-0.6.85", "");

  private final String fence;
  private final String imports;

  Language(String fence, String imports) {
    this.fence = fence;
    this.imports = imports;
  }

  /** Returns the language of a block, or empty if it is not one of these. */
  static Optional<Language> of(String fence) {
    return Arrays.stream(values()).filter(language -> language.fence.equals(fence)).findAny();
  }

  /** {@return whether a block is in this language} */
  boolean isOf(CodeBlock block) {
    return fence.equals(block.fence());
  }

  boolean isCompiled() {
    return !imports.isEmpty();
  }

  String imports() {
    return imports;
  }

  /** {@return the library with its version; {@code java} for ours} */
  String library() {
    return fence.substring(fence.indexOf(' ') + 1);
  }
}
