package io.crosslink.sdk.tests.codegen.internal.torture;

import io.crosslink.sdk.core.internal.call.ErrorCatalog;
import io.crosslink.sdk.core.internal.call.ErrorKind;
import io.crosslink.sdk.core.internal.call.ServiceDefinition;

/** Describes Example Cloud Torture to the runtime of its clients. */
public final class TortureService {
  /** The definition of the service, API version 2026-01-31. */
  public static final ServiceDefinition DEFINITION =
      new ServiceDefinition(
          "Example Cloud", "Torture", "torture", "torture", "2026-01-31", errors());

  private TortureService() {}

  private static ErrorCatalog errors() {
    return ErrorCatalog.builder()
        .prefix("TORTURE.")
        .prefix("TORTURE 3 '")
        .retryable("TORTURE.0001")
        .kind("TORTURE.0001", ErrorKind.CONFLICT)
        .deleting("TORTURE.0004")
        .conflict("TORTURE.0004", "isn't ready")
        .conflict("TORTURE.0004", "BUSY")
        .kind("TORTURE.0004", ErrorKind.CONFLICT)
        .kind("TORTURE.0007", ErrorKind.SERVER)
        .build();
  }
}
