package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import io.crosslink.sdk.zenlayer.sdn.model.Tag;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters of a listing. All that are set must match; those that are not do not filter. */
final class PrivateConnectFilter implements Predicate<PrivateConnect> {
  private final DescribePrivateConnectsRequest wanted;

  PrivateConnectFilter(DescribePrivateConnectsRequest wanted) {
    this.wanted = wanted;
  }

  @Override
  public boolean test(PrivateConnect candidate) {
    return among(wanted.getPrivateConnectIds(), candidate.getPrivateConnectId())
        && contains(wanted.getPrivateConnectName(), candidate.getPrivateConnectName())
        && is(wanted.getPrivateConnectStatus(), candidate.getPrivateConnectStatus())
        && is(wanted.getConnectivityStatus(), candidate.getConnectivityStatus())
        && is(wanted.getResourceGroupId(), candidate.getResourceGroupId())
        && hasEndType(candidate)
        && hasTags(candidate);
  }

  private boolean hasEndType(PrivateConnect candidate) {
    return wanted.getEndpointTypes().isEmpty()
        || Stream.of(candidate.getEndpointA(), candidate.getEndpointZ())
            .filter(Objects::nonNull)
            .map(PrivateConnectEndpoint::getEndpointType)
            .anyMatch(wanted.getEndpointTypes()::contains);
  }

  private boolean hasTags(PrivateConnect candidate) {
    List<Tag> tags = candidate.getTags() == null ? List.of() : candidate.getTags().getTags();
    return wanted.getTagKeys().stream()
            .allMatch(key -> tags.stream().anyMatch(tag -> is(key, tag.getKey())))
        && wanted.getTags().stream()
            .allMatch(
                pair ->
                    tags.stream()
                        .anyMatch(
                            tag ->
                                is(pair.getKey(), tag.getKey())
                                    && is(pair.getValue(), tag.getValue())));
  }

  private static boolean among(List<String> wanted, @Nullable String value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  private static boolean contains(@Nullable String wanted, @Nullable String value) {
    return wanted == null || (value != null && value.contains(wanted));
  }

  private static boolean is(@Nullable Object wanted, @Nullable Object value) {
    return wanted == null || wanted.equals(value);
  }
}
