package io.crosslink.sdk.testkit.internal.huawei.vpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.CreateSecurityGroupRulesResponse;
import io.crosslink.sdk.huawei.vpc.model.ListSecurityGroupRulesResponse;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRule;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.PropertyFilter;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operations of rules of security groups. */
final class SecurityGroupRuleOperations {
  private static final String ALL = "/v3/{project_id}/vpc/security-group-rules";
  private static final String ONE = ALL + "/{security_group_rule_id}";
  private static final String BATCH =
      "/v3/{project_id}/vpc/security-groups/{security_group_id}/security-group-rules/batch-create";
  private static final String LIST = "listSecurityGroupRules";
  private static final String ENVELOPE = "security_group_rule";
  private static final String GROUP = "security_group_id";

  private final SecurityGroupState state;
  private final Quotas quotas;
  private final PropertyFilter filter;

  SecurityGroupRuleOperations(SecurityGroupState state, Quotas quotas, SpecDocument document) {
    this.state = state;
    this.quotas = quotas;
    filter = new PropertyFilter(document.operation(LIST), "limit", "marker");
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createSecurityGroupRule", "POST", ALL, this::create));
    routes.add(Route.of("batchCreateSecurityGroupRules", "POST", BATCH, this::createAll));
    routes.add(Route.of(LIST, "GET", ALL, this::list));
    routes.add(Route.of("showSecurityGroupRule", "GET", ONE, this::show));
    routes.add(Route.of("deleteSecurityGroupRule", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    SecurityGroupRule rule = requested(call.body(ENVELOPE));
    duplicate(rule, List.of()).ifPresent(SecurityGroupRuleOperations::reject);
    quotas.check(QuotaType.SECURITY_GROUP_RULE, 1);
    return Response.created(ENVELOPE, state.rule(state.add(rule)).value());
  }

  /** Adds all rules or none. In a batch the priority defaults to the highest. */
  private Response createAll(Call call) {
    ObjectNode body = call.plainBody("security_group_rules");
    boolean ignoresDuplicates = body.path("ignore_duplicate").asBoolean();
    List<SecurityGroupRule> added = new ArrayList<>();
    for (JsonNode each : body.path("security_group_rules")) {
      ObjectNode request = each.deepCopy();
      request.put(GROUP, call.pathValue(GROUP)).put("priority", each.path("priority").asInt(1));
      SecurityGroupRule rule = requested(request);
      Optional<SecurityGroupRule> duplicate = duplicate(rule, added);
      if (duplicate.isEmpty()) {
        added.add(rule);
      } else if (!ignoresDuplicates) {
        reject(duplicate.get());
      }
    }
    quotas.check(QuotaType.SECURITY_GROUP_RULE, added.size());
    return Response.created(
        CreateSecurityGroupRulesResponse.builder()
            .securityGroupRules(
                added.stream().map(rule -> state.rule(state.add(rule)).value()).toList())
            .build());
  }

  private SecurityGroupRule requested(ObjectNode request) {
    SecurityGroupRule rule = RuleRequests.checked(Call.read(request, SecurityGroupRule.class));
    state.group(rule.getSecurityGroupId()); // throws if unknown
    if (rule.getRemoteGroupId() != null) {
      state.group(rule.getRemoteGroupId());
    }
    return rule;
  }

  /** Returns an existing rule that equals a new one, or one of those that precede it in a batch. */
  private Optional<SecurityGroupRule> duplicate(
      SecurityGroupRule rule, List<SecurityGroupRule> batch) {
    List<SecurityGroupRule> present = new ArrayList<>(state.of(rule.getSecurityGroupId()));
    present.addAll(batch);
    return present.stream()
        .filter(each -> RuleRequests.meaning(each).equals(RuleRequests.meaning(rule)))
        .findFirst();
  }

  private static void reject(SecurityGroupRule existing) {
    throw VpcErrors.error(
        409,
        VpcErrorCodes.CONFLICTING_REQUEST,
        "The security group rule already exists, its ID is "
            + (existing.hasId() ? existing.getId() : "that of another rule of the request"));
  }

  private Response list(Call call) {
    List<SecurityGroupRule> found =
        state.rules().values().stream()
            .filter(each -> filter.matches(Json.mapper().valueToTree(each), call.query()))
            .toList();
    IdPage<SecurityGroupRule> page =
        IdPage.cut(found, SecurityGroupRule::getId, state.rules()::rank, call.query());
    return Response.ok(
        ListSecurityGroupRulesResponse.builder()
            .securityGroupRules(page.items())
            .pageInfo(PageInfos.of(page, SecurityGroupRule::getId))
            .build());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, state.rule(call.pathValue("security_group_rule_id")).value());
  }

  private Response delete(Call call) {
    state.rules().remove(state.rule(call.pathValue("security_group_rule_id")).value().getId());
    return Response.noContent();
  }
}
