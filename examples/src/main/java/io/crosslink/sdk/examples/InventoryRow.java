package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.examples.InventorySource.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A resource with the properties that all kinds have, as text.
 *
 * @param cells the values of {@link #COLUMNS}; empty where there is none
 * @param resource the resource itself
 */
record InventoryRow(List<String> cells, CloudResource resource) {
  static final List<String> COLUMNS =
      List.of("account", "service", "region", "kind", "name", "status", "id", "owner");

  static Stream<InventoryRow> of(List<InventorySection> sections) {
    return sections.stream()
        .flatMap(section -> section.resources().stream().map(each -> of(section, each)));
  }

  private static InventoryRow of(InventorySection section, CloudResource resource) {
    Place place = section.place();
    return new InventoryRow(
        List.of(
            place.account(),
            place.service(),
            place.region(),
            section.kind(),
            Objects.requireNonNullElse(resource.resourceName(), ""),
            Objects.requireNonNullElse(resource.resourceStatus(), ""),
            resource.resourceId(),
            section.owner()),
        resource);
  }
}
