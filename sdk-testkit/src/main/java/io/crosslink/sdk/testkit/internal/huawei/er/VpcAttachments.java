package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;

/** Attachments of VPCs in both of their forms. */
final class VpcAttachments {
  private VpcAttachments() {}

  static VpcAttachment shown(Attachment attachment, VpcPart part) {
    return VpcAttachment.builder()
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
        .vpcProjectId(attachment.getResourceProjectId())
        .build();
  }

  static Attachment attachment(VpcAttachment given) {
    return Attachment.builder()
        .id(given.hasId() ? given.getId() : null)
        .name(given.hasName() ? given.getName() : null)
        .description(given.getDescription())
        .attachedResourceId(given.hasVpcId() ? given.getVpcId() : null)
        .resourceType(AttachmentResourceType.VPC)
        .state(given.hasState() ? given.getState() : null)
        .createdAt(given.getCreatedAt())
        .updatedAt(given.getUpdatedAt())
        .tags(given.getTags())
        .projectId(given.getProjectId())
        .resourceProjectId(given.getVpcProjectId())
        .build();
  }
}
