package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpc.SecurityGroupRules.ListSecurityGroupRulesParams;
import io.crosslink.sdk.huawei.vpc.SecurityGroups.ListSecurityGroupsParams;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.BatchSecurityGroupRuleRequest;
import io.crosslink.sdk.huawei.vpc.model.CreateSecurityGroupRequest;
import io.crosslink.sdk.huawei.vpc.model.CreateSecurityGroupRuleRequest;
import io.crosslink.sdk.huawei.vpc.model.CreateSecurityGroupRulesRequest;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRule;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleAction;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleDirection;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleEthertype;
import io.crosslink.sdk.huawei.vpc.model.UpdateSecurityGroupRequest;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a missing value fails the test
class FakeVpcSecurityGroupsTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeVpc fake = huawei.vpc();
  private final VpcClient vpc = fake.clientBuilder().retryPolicy(RetryPolicy.none()).build();

  @AfterEach
  void stop() {
    vpc.close();
    huawei.close();
  }

  private static CreateSecurityGroupRuleRequest.Builder https(String group) {
    return CreateSecurityGroupRuleRequest.builder()
        .securityGroupId(group)
        .direction(SecurityGroupRuleDirection.INGRESS)
        .protocol("tcp")
        .multiport("443")
        .remoteIpPrefix("192.168.10.0/24");
  }

  private static BatchSecurityGroupRuleRequest batch(String ports) {
    return BatchSecurityGroupRuleRequest.builder()
        .direction(SecurityGroupRuleDirection.INGRESS)
        .protocol("tcp")
        .multiport(ports)
        .build();
  }

  private static void rejects(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            e -> {
              assertThat(e.errorCode()).isEqualTo(code);
              assertThat(e.statusCode()).isEqualTo(status);
            });
  }

  @Test
  void aGroupLivesAndDies() {
    SecurityGroup created =
        vpc.securityGroups()
            .create(
                CreateSecurityGroupRequest.builder()
                    .name("office")
                    .description("the office")
                    .tags(ResourceTagRequest.builder().key("site").value("berlin").build())
                    .build());
    String id = created.getId();
    assertThat(created.getSecurityGroupRules())
        .hasSize(4)
        .allSatisfy(rule -> assertThat(rule.getSecurityGroupId()).isEqualTo(id))
        .extracting(SecurityGroupRule::getDirection)
        .containsOnly(SecurityGroupRuleDirection.INGRESS, SecurityGroupRuleDirection.EGRESS);

    SecurityGroup updated =
        vpc.securityGroups()
            .update(id, UpdateSecurityGroupRequest.builder().description("").build());
    assertThat(updated.getName()).isEqualTo("office");
    assertThat(updated.getDescription()).isEmpty();
    assertThat(vpc.securityGroups().findByName("office")).isPresent();
    assertThat(vpc.securityGroups().get(id).getTags()).hasSize(1);

    assertThat(vpc.securityGroups().remove(id, WaitOptions.defaults())).isTrue();
    rejects(404, VpcErrorCodes.RESOURCE_NOT_FOUND, () -> vpc.securityGroups().get(id));
    assertThat(fake.securityGroupRules().list())
        .noneMatch(rule -> rule.getSecurityGroupId().equals(id));
  }

  @Test
  void theGroupDefaultIsAlwaysThere() {
    String id = vpc.securityGroups().findByName("default").orElseThrow().getId();
    rejects(409, VpcErrorCodes.CONFLICTING_REQUEST, () -> vpc.securityGroups().delete(id));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.securityGroups().remove(id))
        .withMessageContaining("default");
  }

  @Test
  void listsInPagesWithoutRules() {
    for (int i = 0; i < 4; i++) {
      fake.securityGroups().add("group-" + i);
    }
    List<SecurityGroup> all =
        vpc.securityGroups().listAll(ListSecurityGroupsParams.builder().limit(2).build()).toList();
    assertThat(all)
        .extracting(SecurityGroup::getName)
        .containsExactly("default", "group-0", "group-1", "group-2", "group-3");
    assertThat(all).noneMatch(SecurityGroup::hasSecurityGroupRules);
    huawei.assertCalled("listSecurityGroups", 3);
    assertThat(
            vpc.securityGroups()
                .list(
                    ListSecurityGroupsParams.builder().name(List.of("group-1", "group-3")).build())
                .getSecurityGroups())
        .hasSize(2);
  }

  @Test
  void aRuleHasDefaults() {
    String group = fake.securityGroups().add("office");
    SecurityGroupRule rule =
        vpc.securityGroupRules().create(https(group).remoteIpPrefix("203.0.113.7").build());
    assertThat(rule.getEthertype()).isEqualTo(SecurityGroupRuleEthertype.IPV4);
    assertThat(rule.getAction()).isEqualTo(SecurityGroupRuleAction.ALLOW);
    assertThat(rule.getPriority()).isEqualTo(100);
    assertThat(rule.getRemoteIpPrefix()).isEqualTo("203.0.113.7/32");
    assertThat(rule.getEnabled()).isTrue();
    assertThat(vpc.securityGroups().get(group).getSecurityGroupRules()).contains(rule).hasSize(5);
    assertThat(vpc.securityGroupRules().remove(rule.getId(), WaitOptions.defaults())).isTrue();
    rejects(
        404, VpcErrorCodes.RESOURCE_NOT_FOUND, () -> vpc.securityGroupRules().get(rule.getId()));
  }

  @Test
  void aRuleIsNotAddedTwice() {
    String group = fake.securityGroups().add("office");
    SecurityGroupRule first = vpc.securityGroupRules().create(https(group).build());
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(
            () -> vpc.securityGroupRules().create(https(group).description("again").build()))
        .withMessageContaining(first.getId())
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpcErrorCodes.CONFLICTING_REQUEST));
    vpc.securityGroupRules().create(https(group).priority(1).build());
    vpc.securityGroupRules().create(https(fake.securityGroups().add("other")).build());
  }

  @Test
  void addsAllRulesOfABatchOrNone() {
    String group = fake.securityGroups().add("office");
    vpc.securityGroupRules().batchCreate(group, List.of(batch("22"), batch("443")));
    int before = fake.securityGroupRules().list().size();

    rejects(
        409,
        VpcErrorCodes.CONFLICTING_REQUEST,
        () -> vpc.securityGroupRules().batchCreate(group, List.of(batch("80"), batch("22"))));
    rejects(
        409,
        VpcErrorCodes.CONFLICTING_REQUEST,
        () -> vpc.securityGroupRules().batchCreate(group, List.of(batch("80"), batch("80"))));
    assertThat(fake.securityGroupRules().list()).hasSize(before);

    assertThat(
            vpc.securityGroupRules()
                .batchCreate(
                    group,
                    CreateSecurityGroupRulesRequest.builder()
                        .securityGroupRules(batch("80"), batch("22"))
                        .ignoreDuplicate(true)
                        .build())
                .getSecurityGroupRules())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.getMultiport()).isEqualTo("80");
              assertThat(rule.getPriority()).isEqualTo(1);
            });
  }

  @Test
  void rejectsARuleThatMakesNoSense() {
    String group = fake.securityGroups().add("office");
    for (CreateSecurityGroupRuleRequest.Builder each :
        List.of(
            https(group).direction(SecurityGroupRuleDirection.of("sideways")),
            https(group).protocol("carrier-pigeon"),
            https(group).protocol("256"),
            https(group).protocol("icmpv6"),
            https(group).protocol(null),
            https(group).remoteGroupId(group),
            https(group).remoteIpPrefix("2001:db8::/32"),
            https(group).description("<b>"))) {
      rejects(
          400,
          VpcErrorCodes.CONFLICTING_REQUEST,
          () -> vpc.securityGroupRules().create(each.build()));
    }
    rejects(
        404,
        VpcErrorCodes.RESOURCE_NOT_FOUND,
        () -> vpc.securityGroupRules().create(https("nowhere").build()));
    rejects(
        404,
        VpcErrorCodes.RESOURCE_NOT_FOUND,
        () ->
            vpc.securityGroupRules()
                .create(https(group).remoteIpPrefix(null).remoteGroupId("nowhere").build()));
    assertThat(vpc.securityGroups().get(group).getSecurityGroupRules()).hasSize(4);
    fake.quota(QuotaType.SECURITY_GROUP_RULE, 0);
    rejects(
        409,
        VpcErrorCodes.QUOTA_EXCEEDED,
        () -> vpc.securityGroupRules().create(https(group).build()));
  }

  @Test
  void aGroupThatAnotherRefersToIsNotDeleted() {
    String office = fake.securityGroups().add("office");
    String servers = fake.securityGroups().add("servers");
    String rule =
        fake.securityGroupRules()
            .add(
                SecurityGroupRule.builder().securityGroupId(servers).remoteGroupId(office).build());
    rejects(409, VpcErrorCodes.CONFLICTING_REQUEST, () -> vpc.securityGroups().delete(office));
    vpc.securityGroupRules().delete(rule);
    vpc.securityGroups().delete(office);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                fake.securityGroupRules()
                    .add(SecurityGroupRule.builder().securityGroupId(office).build()))
        .withMessageContaining(office);
  }

  @Test
  void listsRulesByTheirProperties() {
    String group = fake.securityGroups().add("office");
    String id = vpc.securityGroupRules().create(https(group).description("web").build()).getId();
    assertThat(ids(params -> params.securityGroupId(List.of(group)))).hasSize(5);
    assertThat(
            ids(params -> params.securityGroupId(List.of(group)).protocol(List.of("tcp", "udp"))))
        .containsExactly(id);
    assertThat(ids(params -> params.description(List.of("web")).limit(1))).containsExactly(id);
    assertThat(ids(params -> params.remoteIpPrefix("192.168.10.0/24"))).containsExactly(id);
    assertThat(
            ids(
                params ->
                    params.direction(SecurityGroupRuleDirection.EGRESS).priority(List.of(100))))
        .hasSize(4); // with those of the group default
    assertThat(ids(params -> params.enabled(false))).isEmpty();
    assertThat(ids(params -> params.limit(2).ethertype(List.of(SecurityGroupRuleEthertype.IPV6))))
        .hasSize(4);
  }

  private List<String> ids(UnaryOperator<ListSecurityGroupRulesParams.Builder> filter) {
    return vpc
        .securityGroupRules()
        .listAll(filter.apply(ListSecurityGroupRulesParams.builder()).build())
        .toList()
        .stream()
        .map(SecurityGroupRule::getId)
        .toList();
  }

  @Test
  void aTestAddsAGroupWithItsRules() {
    String id =
        fake.securityGroups()
            .add(
                SecurityGroup.builder()
                    .name("office")
                    .securityGroupRules(SecurityGroupRule.builder().multiport("22").build())
                    .build());
    assertThat(vpc.securityGroups().get(id).getSecurityGroupRules())
        .singleElement()
        .satisfies(rule -> assertThat(rule.getMultiport()).isEqualTo("22"));
    assertThat(fake.securityGroups().find(id).orElseThrow().getSecurityGroupRules()).hasSize(1);
  }
}
