package io.crosslink.sdk.testkit.internal.wiremock;

import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.util.List;

/**
 * Reads no stubs from files: those in {@code src/test/resources/mappings} are for the user's own
 * WireMock, and searching for them takes half a second.
 */
final class NoMappings implements MappingsSource {
  @Override
  public void loadMappingsInto(StubMappings stubs) {}

  @Override
  public void save(List<StubMapping> stubs) {}

  @Override
  public void save(StubMapping stub) {}

  @Override
  @SuppressWarnings("removal") // deprecated, but abstract
  public void remove(StubMapping stub) {}

  @Override
  public void removeAll() {}
}
