package io.crosslink.sdk.testkit.internal.huawei.er;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The attachments of all types and routers. */
final class Attachments {
  private final Lifecycle<Attachment> attachments;
  private final Map<String, VpcPart> vpcParts = new HashMap<>();
  private final Map<String, List<String>> learned = new HashMap<>();

  /**
   * Creates the attachments.
   *
   * @param gone is called with each attachment that has been removed
   */
  Attachments(TransitionTimer timer, Consumer<Attachment> gone) {
    attachments =
        new Lifecycle<>(
            timer,
            Attachments::state,
            (attachment, state) -> attachment.toBuilder().state(AttachmentState.of(state)).build(),
            gone);
  }

  private static @Nullable String state(Attachment attachment) {
    return attachment.hasState() ? attachment.getState().value() : null;
  }

  /** Adds an attachment of a router with defaults for missing properties. */
  String add(String routerId, Attachment given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    AttachmentResourceType type =
        given.hasResourceType() ? given.getResourceType() : AttachmentResourceType.VPC;
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), attachments.now());
    String project = requireNonNullElse(given.getProjectId(), HuaweiIdentity.PROJECT_ID);
    attachments.add(
        id,
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("er-attach-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .state(given.hasState() ? given.getState() : AttachmentState.AVAILABLE)
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .projectId(project)
            .erId(routerId)
            .attachedResourceId(
                given.hasAttachedResourceId()
                    ? given.getAttachedResourceId()
                    : UUID.randomUUID().toString())
            .resourceType(type)
            .resourceProjectId(requireNonNullElse(given.getResourceProjectId(), project))
            .associated(null)
            .routeTableId(null)
            .tags(given.getTags())
            .build());
    return id;
  }

  Lifecycle<Attachment> lifecycle() {
    return attachments;
  }

  void vpcPart(String id, VpcPart part) {
    vpcParts.put(id, part);
  }

  /** Returns what only a VPC attachment has. */
  VpcPart vpcPart(String id) {
    return vpcParts.computeIfAbsent(
        id, any -> VpcAttachments.part(VpcAttachment.builder().build()));
  }

  /** Sets the networks that are reached through an attachment. */
  void learn(String id, List<String> networks) {
    learned.put(id, List.copyOf(networks));
  }

  /** Returns the networks that have been set, or null if none have. */
  @Nullable List<String> learned(String id) {
    return learned.get(id);
  }

  /** Forgets what is kept of an attachment that has gone. */
  void forget(String id) {
    vpcParts.remove(id);
    learned.remove(id);
  }

  static boolean isVpc(Attachment attachment) {
    return AttachmentResourceType.VPC.equals(attachment.getResourceType());
  }

  /** Returns the attachments of a router. */
  List<Resource<Attachment>> of(String routerId) {
    return attachments.all().stream()
        .filter(each -> routerId.equals(each.value().getErId()))
        .toList();
  }

  /** Returns the attachment of a resource to a router, or null if there is none. */
  @Nullable Resource<Attachment> ofResource(String routerId, String resourceId) {
    return of(routerId).stream()
        .filter(each -> resourceId.equals(each.value().getAttachedResourceId()))
        .findFirst()
        .orElse(null);
  }

  /** Returns whether a resource is attached to any router. */
  boolean isAttached(String resourceId) {
    return attachments.values().stream()
        .anyMatch(each -> resourceId.equals(each.getAttachedResourceId()));
  }

  /** Returns an attachment of a router. */
  Resource<Attachment> find(@Nullable String routerId, String id) {
    Resource<Attachment> found = attachments.find(id);
    if (found == null || routerId == null || !routerId.equals(found.value().getErId())) {
      throw ErErrors.notFound(ErErrorCodes.ATTACHMENT_NOT_FOUND, "attachment", id);
    }
    return found;
  }

  /** Returns an attachment of a router that is neither being changed nor out of operation. */
  Resource<Attachment> findAvailable(@Nullable String routerId, String id) {
    Resource<Attachment> found = find(routerId, id);
    checkIn(found, AttachmentState.AVAILABLE);
    return found;
  }

  /** Rejects a request that an attachment in another state does not allow. */
  static void checkIn(Resource<Attachment> attachment, AttachmentState... allowed) {
    if (!List.of(allowed).contains(attachment.value().getState())) {
      throw ErErrors.error(
          ErErrorCodes.ATTACHMENT_NOT_AVAILABLE,
          "The attachment " + attachment.value().getId() + " is " + attachment.value().getState());
    }
  }
}
