package io.crosslink.sdk.testkit.internal.huawei.vpc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.vpc.model.ResourceTag;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRule;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleAction;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleDirection;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleEthertype;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The security groups and their rules. The group {@code default} always exists. */
final class SecurityGroupState {
  private static final String DEFAULT = "default";
  private static final int LOWEST_PRIORITY = 100;

  private final Store<SecurityGroup> groups = new Store<>();
  private final Store<SecurityGroupRule> rules = new Store<>();
  private final TransitionTimer timer;
  private final String defaultId;

  SecurityGroupState(TransitionTimer timer) {
    this.timer = timer;
    defaultId =
        add(SecurityGroup.builder().name(DEFAULT).description("Default security group").build());
  }

  /** Adds a group with defaults for missing properties, and for its rules. */
  String add(SecurityGroup given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), timer.now());
    groups.add(
        id,
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("sg-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .projectId(requireNonNullElse(given.getProjectId(), HuaweiIdentity.PROJECT_ID))
            .enterpriseProjectId(requireNonNullElse(given.getEnterpriseProjectId(), "0"))
            .tags(given.hasTags() ? given.getTags() : List.<ResourceTag>of())
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .securityGroupRules((List<SecurityGroupRule>) null)
            .build());
    List<SecurityGroupRule> first =
        given.hasSecurityGroupRules() ? given.getSecurityGroupRules() : firstRules(id);
    first.forEach(rule -> add(rule.toBuilder().securityGroupId(id).build()));
    return id;
  }

  /** Returns the rules of a new group: sends anywhere, receives from the group. */
  private static List<SecurityGroupRule> firstRules(String id) {
    return List.of(
        to(SecurityGroupRuleEthertype.IPV4, "0.0.0.0/0"),
        to(SecurityGroupRuleEthertype.IPV6, "::/0"),
        from(SecurityGroupRuleEthertype.IPV4, id),
        from(SecurityGroupRuleEthertype.IPV6, id));
  }

  private static SecurityGroupRule to(SecurityGroupRuleEthertype ethertype, String block) {
    return SecurityGroupRule.builder()
        .direction(SecurityGroupRuleDirection.EGRESS)
        .ethertype(ethertype)
        .remoteIpPrefix(block)
        .build();
  }

  private static SecurityGroupRule from(SecurityGroupRuleEthertype ethertype, String group) {
    return SecurityGroupRule.builder()
        .direction(SecurityGroupRuleDirection.INGRESS)
        .ethertype(ethertype)
        .remoteGroupId(group)
        .build();
  }

  /** Adds a rule with defaults for missing properties; to the default group if it names none. */
  String add(SecurityGroupRule given) {
    String group = given.hasSecurityGroupId() ? given.getSecurityGroupId() : defaultId;
    Arguments.check(groups.find(group) != null, "There is no security group " + group);
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), timer.now());
    rules.add(
        id,
        given.toBuilder()
            .id(id)
            .securityGroupId(group)
            .description(requireNonNullElse(given.getDescription(), ""))
            .direction(
                given.hasDirection() ? given.getDirection() : SecurityGroupRuleDirection.INGRESS)
            .ethertype(
                given.hasEthertype() ? given.getEthertype() : SecurityGroupRuleEthertype.IPV4)
            .action(requireNonNullElse(given.getAction(), SecurityGroupRuleAction.ALLOW))
            .priority(requireNonNullElse(given.getPriority(), LOWEST_PRIORITY))
            .enabled(requireNonNullElse(given.getEnabled(), true))
            .projectId(requireNonNullElse(given.getProjectId(), HuaweiIdentity.PROJECT_ID))
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .build());
    return id;
  }

  Store<SecurityGroup> groups() {
    return groups;
  }

  Store<SecurityGroupRule> rules() {
    return rules;
  }

  Edits<SecurityGroup> groupEdits() {
    return Edits.of(
        groups::change,
        id -> {
          Arguments.check(!isDefault(id), "The security group default always exists");
          remove(id);
        });
  }

  Resource<SecurityGroup> group(String id) {
    Resource<SecurityGroup> found = groups.find(id);
    if (found == null) {
      throw VpcErrors.notFound("security group", id);
    }
    return found;
  }

  Resource<SecurityGroupRule> rule(String id) {
    Resource<SecurityGroupRule> found = rules.find(id);
    if (found == null) {
      throw VpcErrors.notFound("rule", id);
    }
    return found;
  }

  /** Returns the rules of a group. */
  List<SecurityGroupRule> of(String groupId) {
    return rules.values().stream()
        .filter(each -> groupId.equals(each.getSecurityGroupId()))
        .toList();
  }

  /** Returns whether a rule of another group refers to a group. */
  boolean isReferredTo(String groupId) {
    return rules.values().stream()
        .anyMatch(
            each ->
                groupId.equals(each.getRemoteGroupId())
                    && !groupId.equals(each.getSecurityGroupId()));
  }

  boolean isDefault(String id) {
    return id.equals(defaultId);
  }

  boolean hasOthersThanDefault() {
    return groups.all().size() > 1;
  }

  /** Removes a group with its rules. */
  void remove(String id) {
    of(id).forEach(each -> rules.remove(each.getId()));
    groups.remove(id);
  }

  /** Returns a group with its rules, as responses other than listings contain it. */
  SecurityGroup withRules(SecurityGroup group) {
    return group.toBuilder().securityGroupRules(of(group.getId())).build();
  }

  OffsetDateTime now() {
    return timer.now();
  }
}
