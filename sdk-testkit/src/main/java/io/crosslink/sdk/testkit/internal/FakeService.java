package io.crosslink.sdk.testkit.internal;

import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The behaviour of a cloud service, without HTTP. Implementations are safe for many threads. */
public interface FakeService {

  /** {@return the documents that describe the service} */
  List<SpecDocument> documents();

  /** Finds the operation that a request asks for, or null if the service has no such thing. */
  @Nullable SpecOperation operation(FakeRequest request);

  /**
   * Answers a request; whatever it is, this does not fail.
   *
   * @param request the request
   * @param endsBadly whether what it begins fails later on
   */
  FakeAnswer answer(FakeRequest request, boolean endsBadly);

  /** Makes an answer that refuses a request. */
  FakeAnswer refuse(Refusal refusal);

  /** Returns the refusal of one request too many. */
  Refusal throttled(@Nullable SpecOperation operation);

  /** Returns the refusal for the time being. */
  Refusal busy(@Nullable SpecOperation operation);

  /** Returns the refusal because of a fault of the service's own. */
  Refusal failed(@Nullable SpecOperation operation, int status);
}
