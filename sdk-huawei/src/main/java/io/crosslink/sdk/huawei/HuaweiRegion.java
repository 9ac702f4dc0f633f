package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.internal.endpoint.IamEndpoints;
import io.crosslink.sdk.huawei.internal.endpoint.PartnerCloud;
import io.crosslink.sdk.huawei.internal.endpoint.SiteEndpoints;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A region of Huawei Cloud or Open Telekom Cloud, with an endpoint for every service. The constants
 * are the regions that offer VPN; use {@link #of} for others.
 */
public final class HuaweiRegion {
  private static final String DOMAIN = "myhuaweicloud.com";
  private static final Set<String> KNOWN = new HashSet<>(IamEndpoints.REGIONS_WITH_IAM);

  /** The region {@code ae-ad-1}. */
  public static final HuaweiRegion AE_AD_1 = huawei("ae-ad-1");

  /** The region {@code af-north-1}. */
  public static final HuaweiRegion AF_NORTH_1 = huawei("af-north-1");

  /** The region {@code af-south-1}. */
  public static final HuaweiRegion AF_SOUTH_1 = huawei("af-south-1");

  /** The region {@code ap-southeast-1}. */
  public static final HuaweiRegion AP_SOUTHEAST_1 = huawei("ap-southeast-1");

  /** The region {@code ap-southeast-2}. */
  public static final HuaweiRegion AP_SOUTHEAST_2 = huawei("ap-southeast-2");

  /** The region {@code ap-southeast-3}. */
  public static final HuaweiRegion AP_SOUTHEAST_3 = huawei("ap-southeast-3");

  /** The region {@code ap-southeast-4}. */
  public static final HuaweiRegion AP_SOUTHEAST_4 = huawei("ap-southeast-4");

  /** The region {@code ap-southeast-5}. */
  public static final HuaweiRegion AP_SOUTHEAST_5 = huawei("ap-southeast-5");

  /** The region {@code cn-east-2}. */
  public static final HuaweiRegion CN_EAST_2 = huawei("cn-east-2");

  /** The region {@code cn-east-3}. */
  public static final HuaweiRegion CN_EAST_3 = huawei("cn-east-3");

  /** The region {@code cn-east-4}. */
  public static final HuaweiRegion CN_EAST_4 = huawei("cn-east-4");

  /** The region {@code cn-east-5}. */
  public static final HuaweiRegion CN_EAST_5 = huawei("cn-east-5");

  /** The region {@code cn-north-1}. */
  public static final HuaweiRegion CN_NORTH_1 = huawei("cn-north-1");

  /** The region {@code cn-north-11}. */
  public static final HuaweiRegion CN_NORTH_11 = huawei("cn-north-11");

  /** The region {@code cn-north-12}. */
  public static final HuaweiRegion CN_NORTH_12 = huawei("cn-north-12");

  /** The region {@code cn-north-2}. */
  public static final HuaweiRegion CN_NORTH_2 = huawei("cn-north-2");

  /** The region {@code cn-north-4}. */
  public static final HuaweiRegion CN_NORTH_4 = huawei("cn-north-4");

  /** The region {@code cn-north-9}. */
  public static final HuaweiRegion CN_NORTH_9 = huawei("cn-north-9");

  /** The region {@code cn-south-1}. */
  public static final HuaweiRegion CN_SOUTH_1 = huawei("cn-south-1");

  /** The region {@code cn-south-2}. */
  public static final HuaweiRegion CN_SOUTH_2 = huawei("cn-south-2");

  /** The region {@code cn-south-4}. */
  public static final HuaweiRegion CN_SOUTH_4 = huawei("cn-south-4");

  /** The region {@code cn-southwest-2}. */
  public static final HuaweiRegion CN_SOUTHWEST_2 = huawei("cn-southwest-2");

  /** The region {@code cn-southwest-3}. */
  public static final HuaweiRegion CN_SOUTHWEST_3 = huawei("cn-southwest-3");

  /**
   * The region {@code eu-west-101}. Accounts there belong to the European site or to the
   * international one, which have separate endpoints; the default is the European site.
   *
   * @see HuaweiClientBuilder#site(HuaweiSite)
   */
  public static final HuaweiRegion EU_WEST_101 = huawei("eu-west-101");

  /** The region {@code la-north-2}. */
  public static final HuaweiRegion LA_NORTH_2 = huawei("la-north-2");

  /** The region {@code la-south-2}. */
  public static final HuaweiRegion LA_SOUTH_2 = huawei("la-south-2");

  /** The region {@code me-east-1}. */
  public static final HuaweiRegion ME_EAST_1 = huawei("me-east-1");

  /** The region {@code na-mexico-1}. */
  public static final HuaweiRegion NA_MEXICO_1 = huawei("na-mexico-1");

  /** The region {@code ru-moscow-1}. */
  public static final HuaweiRegion RU_MOSCOW_1 = huawei("ru-moscow-1");

  /** The region {@code sa-brazil-1}. */
  public static final HuaweiRegion SA_BRAZIL_1 = huawei("sa-brazil-1");

  /** The region {@code tr-west-1}. */
  public static final HuaweiRegion TR_WEST_1 = huawei("tr-west-1");

  /** The region {@code eu-de} of Open Telekom Cloud, its only one that offers this VPN API. */
  public static final HuaweiRegion OTC_EU_DE = new HuaweiRegion("eu-de", PartnerCloud.DOMAIN);

  private static final int LONGEST_LABEL = 63; // of a host name

  private final String id;
  private final String domain;

  private HuaweiRegion(String id, String domain) {
    this.id = id;
    this.domain = domain;
  }

  private static HuaweiRegion huawei(String id) {
    KNOWN.add(id);
    return new HuaweiRegion(id, DOMAIN);
  }

  /** {@return the ids of all regions of Huawei Cloud that the SDK knows} */
  static Set<String> known() {
    return Collections.unmodifiableSet(KNOWN);
  }

  /**
   * Returns the region with an id, which may be one of Huawei Cloud without a constant. If an
   * unknown id looks like a misspelled known one, building a client logs a warning.
   *
   * @param id the region's id, such as {@code eu-west-101}; {@code eu-de} is Open Telekom Cloud's
   * @return the region
   * @throws IllegalArgumentException if the id is null or malformed
   */
  public static HuaweiRegion of(String id) {
    Arguments.check(
        isLabel(Arguments.notNull("region", id)),
        "region must be an id such as eu-west-101, of lower-case letters, digits and hyphens");
    return id.equals(OTC_EU_DE.id) ? OTC_EU_DE : new HuaweiRegion(id, DOMAIN);
  }

  /** Checks that a text can be a label of a host name. */
  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  /** {@return the region's id, such as {@code eu-west-101}} */
  public String id() {
    return id;
  }

  /**
   * Returns the provider's endpoint of a service in this region. Several regions may share an
   * endpoint of {@code iam}. In a region with accounts of both sites, it is that of the European
   * site.
   *
   * @param service the name that the service's hosts begin with: its short name, such as {@code
   *     vpn}, or that of the service whose hosts it uses, which is {@code vpc} for EIP
   * @return the endpoint's URL
   * @throws IllegalArgumentException if the name is null or malformed
   */
  public String endpoint(String service) {
    Arguments.check(
        isLabel(Arguments.notNull("service", service)),
        "service must be a short name such as vpn, of lower-case letters, digits and hyphens");
    if (SiteEndpoints.servesBothSites(id)) {
      return HuaweiSite.EUROPEAN.endpoint(service, id);
    }
    return service.equals("iam") && !equals(OTC_EU_DE)
        ? IamEndpoints.of(id)
        : "https://" + service + "." + id + "." + domain;
  }

  /** Returns the endpoint for accounts of a site, or the default one if the site is null. */
  String endpoint(String service, @Nullable HuaweiSite site) {
    return site == null ? endpoint(service) : site.endpoint(service, id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HuaweiRegion that && id.equals(that.id) && domain.equals(that.domain);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** {@return the region's id} */
  @Override
  public String toString() {
    return id;
  }
}
