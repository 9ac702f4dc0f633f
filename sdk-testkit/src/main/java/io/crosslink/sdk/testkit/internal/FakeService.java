package io.crosslink.sdk.testkit.internal;

/** The behaviour of a cloud service, without HTTP. Implementations are safe for many threads. */
@FunctionalInterface
public interface FakeService {

  /** What {@link FakeAnswer#operation()} says of a request that names no operation. */
  String UNKNOWN_OPERATION = "unknown";

  /** Answers a request; whatever it is, this does not fail. */
  FakeAnswer answer(FakeRequest request);
}
