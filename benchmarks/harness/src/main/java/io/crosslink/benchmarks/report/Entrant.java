package io.crosslink.benchmarks.report;

import java.util.List;

/**
 * A contender and its module.
 *
 * @param id its name in tables
 * @param module the module that contains it
 * @param type its class
 */
record Entrant(String id, String module, String type) {
  static final Entrant CROSSLINK =
      new Entrant("Crosslink, Huawei", "crosslink", "crosslink.CrosslinkHuawei");
  static final Entrant BARE = new Entrant("bare OkHttp, Huawei", "bare", "bare.BareHuawei");
  static final Entrant HUAWEI_SDK = new Entrant("Huawei's SDK", "huawei-sdk", "huawei.HuaweiSdk");
  static final Entrant CROSSLINK_ZENLAYER =
      new Entrant("Crosslink, Zenlayer", "crosslink", "crosslink.CrosslinkZenlayer");
  static final Entrant BARE_ZENLAYER =
      new Entrant("bare OkHttp, Zenlayer", "bare", "bare.BareZenlayer");

  static final List<Entrant> ALL =
      List.of(CROSSLINK, BARE, HUAWEI_SDK, CROSSLINK_ZENLAYER, BARE_ZENLAYER);

  String className() {
    return "io.crosslink.benchmarks." + type;
  }

  /** {@return the floor that it is compared with: the same API by hand} */
  Entrant floor() {
    return id.endsWith("Zenlayer") ? BARE_ZENLAYER : BARE;
  }
}
