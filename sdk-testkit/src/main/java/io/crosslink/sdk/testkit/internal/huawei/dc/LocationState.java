package io.crosslink.sdk.testkit.internal.huawei.dc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.dc.model.DirectConnectLocation;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The locations, of which a few are known from the beginning; invented. */
final class LocationState {
  /** The name of the location of direct connects that are added without one. */
  static final String FIRST = "Dublin-1";

  private final Store<DirectConnectLocation> locations = new Store<>();
  private final TransitionTimer timer;

  LocationState(TransitionTimer timer) {
    this.timer = timer;
    for (String name : List.of(FIRST, "Dublin-2", "Frankfurt-1")) {
      String id =
          UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
      add(DirectConnectLocation.builder().id(id).name(name).build());
    }
  }

  /** Adds a location with defaults for missing properties. */
  String add(DirectConnectLocation given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedTime(), timer.now());
    locations.add(
        id,
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("location-", id))
            .regionId(requireNonNullElse(given.getRegionId(), HuaweiIdentity.REGION))
            .availablePortSpeeds(
                given.hasAvailablePortSpeeds()
                    ? given.getAvailablePortSpeeds()
                    : List.of("1G", "10G", "100G"))
            .createdTime(created)
            .updatedTime(requireNonNullElse(given.getUpdatedTime(), created))
            .build());
    return id;
  }

  Store<DirectConnectLocation> store() {
    return locations;
  }
}
