package io.crosslink.sdk.examples;

import java.util.List;
import java.util.function.Supplier;

/**
 * One service of one account in one region.
 *
 * @param place where the resources are
 * @param kinds creates the client and returns what it can list; fails if there are no credentials
 */
record InventorySource(Place place, Supplier<List<InventoryKind<?>>> kinds) {

  /**
   * Where resources are.
   *
   * @param account the account, as the user calls it
   * @param service the service
   * @param region the region or the project in it; empty if the service has none
   */
  record Place(String account, String service, String region) {
    @Override
    public String toString() {
      return service + " of " + account + (region.isEmpty() ? "" : " in " + region);
    }
  }
}
