package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import java.util.List;

/**
 * A gateway of another service at an enterprise router, where it appears as an attachment.
 *
 * @param routerId the id of the router
 * @param type the type of the gateway
 * @param id the id of the gateway
 * @param name the name of the gateway, which the attachment has, too
 * @param state the state of the attachment, which follows that of the gateway
 * @param networks the CIDR blocks that are reached through the gateway
 * @param poll counts as a poll of the gateway
 */
public record AttachedGateway(
    String routerId,
    AttachmentResourceType type,
    String id,
    String name,
    AttachmentState state,
    List<String> networks,
    Runnable poll) {}
