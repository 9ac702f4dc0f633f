package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import java.util.UUID;

/** Attachments of VPCs in both of their forms. */
final class VpcAttachments {
  private VpcAttachments() {}

  static VpcAttachment shown(Attachment attachment, VpcPart part) {
    VpcAttachment.Builder shown =
        VpcAttachment.builder()
            .id(attachment.getId())
            .name(attachment.getName())
            .description(attachment.getDescription())
            .vpcId(attachment.getAttachedResourceId())
            .virsubnetId(part.subnetId())
            .autoCreateVpcRoutes(part.hasRoutes())
            .state(attachment.getState())
            .createdAt(attachment.getCreatedAt())
            .updatedAt(attachment.getUpdatedAt())
            .tags(attachment.getTags())
            .projectId(attachment.getProjectId())
            .vpcProjectId(attachment.getResourceProjectId());
    attachment.getAdditionalProperties().forEach(shown::additionalProperty);
    return shown.build();
  }

  /** Returns what only a VPC attachment has; a subnet is generated if none is given. */
  static VpcPart part(VpcAttachment given) {
    return new VpcPart(
        given.hasVirsubnetId() ? given.getVirsubnetId() : UUID.randomUUID().toString(),
        Boolean.TRUE.equals(given.getAutoCreateVpcRoutes()));
  }

  /** Returns what a VPC attachment has in common with those of other types. */
  static Attachment attachment(VpcAttachment given) {
    return with(Attachment.builder().resourceType(AttachmentResourceType.VPC).build(), given);
  }

  /** Returns an attachment with what it has in common with its form as a VPC attachment. */
  static Attachment with(Attachment attachment, VpcAttachment given) {
    Attachment.Builder after =
        attachment.toBuilder()
            .id(given.hasId() ? given.getId() : null)
            .name(given.hasName() ? given.getName() : null)
            .description(given.getDescription())
            .attachedResourceId(given.hasVpcId() ? given.getVpcId() : null)
            .state(given.hasState() ? given.getState() : null)
            .createdAt(given.getCreatedAt())
            .updatedAt(given.getUpdatedAt())
            .tags(given.getTags())
            .projectId(given.getProjectId())
            .resourceProjectId(given.getVpcProjectId());
    given.getAdditionalProperties().forEach(after::additionalProperty);
    return after.build();
  }
}
