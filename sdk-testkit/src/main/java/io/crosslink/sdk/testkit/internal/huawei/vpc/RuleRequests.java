package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRule;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleAction;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleDirection;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleEthertype;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.network.Cidr;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the rules that are to be added to security groups. */
final class RuleRequests {
  private static final int MAX_PORT = 65535;
  private static final int MAX_PROTOCOL = 255;
  private static final int DEFAULT_PRIORITY = 100;
  private static final Pattern PORTS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final List<String> PROTOCOLS = List.of("tcp", "udp", "icmp", "icmpv6");

  private RuleRequests() {}

  /** Returns a rule with the defaults of the service. */
  static SecurityGroupRule checked(SecurityGroupRule rule) {
    check(
        SecurityGroupRuleDirection.knownValues().contains(rule.getDirection()),
        "direction must be ingress or egress");
    SecurityGroupRuleEthertype ethertype =
        rule.hasEthertype() ? rule.getEthertype() : SecurityGroupRuleEthertype.IPV4;
    check(
        SecurityGroupRuleEthertype.knownValues().contains(ethertype),
        "ethertype must be IPv4 or IPv6");
    checkProtocol(rule.getProtocol(), ethertype);
    checkPorts(rule);
    check(
        Stream.of(rule.getRemoteIpPrefix(), rule.getRemoteGroupId(), rule.getRemoteAddressGroupId())
                .filter(Objects::nonNull)
                .count()
            <= 1,
        "remote_ip_prefix, remote_group_id and remote_address_group_id exclude each other");
    Texts.description(rule.getDescription());
    return rule.toBuilder()
        .ethertype(ethertype)
        .remoteIpPrefix(block(rule.getRemoteIpPrefix(), ethertype))
        .action(Objects.requireNonNullElse(rule.getAction(), SecurityGroupRuleAction.ALLOW))
        .priority(Objects.requireNonNullElse(rule.getPriority(), DEFAULT_PRIORITY))
        .build();
  }

  private static void check(boolean valid, String problem) {
    if (!valid) {
      throw Call.invalid(problem);
    }
  }

  private static void checkProtocol(
      @Nullable String protocol, SecurityGroupRuleEthertype ethertype) {
    if (protocol == null) {
      return;
    }
    boolean isNumber =
        NUMBER.matcher(protocol).matches() && Integer.parseInt(protocol) <= MAX_PROTOCOL;
    check(isNumber || PROTOCOLS.contains(protocol), "protocol is unknown: " + protocol);
    boolean isV6 = ethertype.equals(SecurityGroupRuleEthertype.IPV6);
    check(
        !protocol.equals(isV6 ? "icmp" : "icmpv6"),
        "the protocol " + protocol + " does not belong to " + ethertype);
  }

  private static void checkPorts(SecurityGroupRule rule) {
    String ports = rule.getMultiport();
    if (ports == null) {
      return;
    }
    check(rule.getProtocol() != null, "multiport requires a protocol");
    for (String part : ports.split(",", -1)) {
      Matcher form = PORTS.matcher(part);
      check(form.matches(), "multiport must be ports and ranges of ports: " + ports);
      int first = Integer.parseInt(form.group(1));
      int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
      check(
          first >= 1 && first <= last && last <= MAX_PORT,
          "a range of ports in multiport is not valid: " + part);
    }
  }

  private static @Nullable String block(
      @Nullable String text, SecurityGroupRuleEthertype ethertype) {
    if (text == null) {
      return null;
    }
    boolean isV6 = ethertype.equals(SecurityGroupRuleEthertype.IPV6);
    check(isV6 == (text.indexOf(':') >= 0), "remote_ip_prefix does not belong to " + ethertype);
    String block = text.indexOf('/') >= 0 ? text : text + (isV6 ? "/128" : "/32");
    check(isV6 || Cidr.parse(block) != null, "remote_ip_prefix must be a CIDR block: " + text);
    return block;
  }

  /** Returns what a rule does: two rules of a group must not do the same. */
  static List<String> meaning(SecurityGroupRule rule) {
    return Stream.of(
            rule.getDirection(),
            rule.getEthertype(),
            rule.getProtocol(),
            rule.getMultiport(),
            rule.getRemoteIpPrefix(),
            rule.getRemoteGroupId(),
            rule.getRemoteAddressGroupId(),
            rule.getAction(),
            rule.getPriority())
        .map(String::valueOf)
        .toList();
  }
}
