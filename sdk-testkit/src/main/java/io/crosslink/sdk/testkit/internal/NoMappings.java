package io.crosslink.sdk.testkit.internal;

import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.util.List;

/**
 * No stubs in files: those that lie in {@code src/test/resources/mappings} are for the WireMock of
 * the user's own tests, and to look for them takes WireMock half a second.
 */
final class NoMappings implements MappingsSource {
  @Override
  public void loadMappingsInto(StubMappings stubs) {}

  @Override
  public void save(List<StubMapping> stubs) {}

  @Override
  public void save(StubMapping stub) {}

  @Override
  @SuppressWarnings("removal") // but still to be implemented
  public void remove(StubMapping stub) {}

  @Override
  public void removeAll() {}
}
