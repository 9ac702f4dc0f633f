package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.ErrorCode;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every documented error code of every operation becomes the exception of its kind, with all values
 * of the error response. Codes that no operation lists are tested with the first operation.
 */
@ExtendWith(WireServer.Resolver.class)
class ErrorContractTest {
  private static final String MESSAGE = "The message of the service.";
  private static final String REQUEST_ID = "id-of-the-failed-call";

  /** The status for codes without a documented one. */
  private static final int SOME_STATUS = 422;

  private static final Map<String, Class<? extends ServiceException>> BY_KIND =
      Map.of(
          "AUTHENTICATION", AuthenticationException.class,
          "PERMISSION_DENIED", PermissionDeniedException.class,
          "INVALID_REQUEST", InvalidRequestException.class,
          "NOT_FOUND", NotFoundException.class,
          "CONFLICT", ConflictException.class,
          "RATE_LIMITED", RateLimitedException.class,
          "SERVER", ServerException.class);

  private static final Map<Integer, Class<? extends ServiceException>> BY_STATUS =
      Map.of(
          401, AuthenticationException.class,
          403, PermissionDeniedException.class,
          404, NotFoundException.class,
          409, ConflictException.class,
          429, RateLimitedException.class);

  @TestFactory
  Stream<DynamicNode> errors(WireServer server) {
    return GeneratedService.all().stream()
        .map(
            service -> {
              Object client = Cloud.client(service, server.url());
              List<SpecOperation> operations = service.spec().operations();
              Set<String> named = new HashSet<>();
              operations.forEach(operation -> named.addAll(codeNames(operation)));
              return dynamicContainer(
                  service.toString(),
                  operations.stream()
                      .flatMap(
                          operation ->
                              codesOf(operation, named)
                                  .map(code -> errorOf(server, client, service, operation, code))));
            });
  }

  private static DynamicTest errorOf(
      WireServer server,
      Object client,
      GeneratedService service,
      SpecOperation operation,
      ErrorCode code) {
    return NamedTest.of(
        operation + " returns " + code.code(),
        () -> {
          for (Form form : forms(operation, code)) {
            assertSurfaces(server, client, new ExampleCall(service, operation, form), code);
          }
        });
  }

  /** Returns both with {@code -Dlong}; else one of them, so that each operation uses both. */
  private static List<Form> forms(SpecOperation operation, ErrorCode code) {
    List<Form> both = List.of(Form.BLOCKING, Form.WITH_RESPONSE_ASYNC);
    int one = Math.floorMod((operation.id() + code.code()).hashCode(), 2);
    return SecretCall.IS_LONG ? both : both.subList(one, one + 1);
  }

  private static Stream<ErrorCode> codesOf(SpecOperation operation, Set<String> namedAnywhere) {
    List<String> named = codeNames(operation);
    boolean first = operation.equals(operation.spec().operations().get(0));
    return operation.spec().errorCodes().stream()
        .filter(
            code -> named.contains(code.code()) || (first && !namedAnywhere.contains(code.code())));
  }

  private static List<String> codeNames(SpecOperation operation) {
    return operation.extension("x-error-codes").texts();
  }

  private static void assertSurfaces(
      WireServer server, Object client, ExampleCall call, ErrorCode code) {
    SpecOperation operation = call.operation();
    int status = code.statusOr(SOME_STATUS);
    server.respond(
        operation.method(),
        SentRequest.path(operation),
        WireServer.json(
            status, Cloud.of(operation.spec()).error(code.code(), MESSAGE, REQUEST_ID)));

    ServiceException thrown =
        catchThrowableOfType(ServiceException.class, () -> call.makeWith(client));

    server.received();
    assertThat(thrown).isExactlyInstanceOf(expected(code, status));
    assertThat(thrown.statusCode()).isEqualTo(status);
    assertThat(thrown.errorCode()).isEqualTo(code.code());
    assertThat(thrown.errorMessage()).isEqualTo(MESSAGE);
    assertThat(thrown.requestId()).isEqualTo(REQUEST_ID);
    assertThat(thrown.operation()).isEqualTo(operation.id());
    boolean futile =
        operation.extension("x-removes").isTrue() && code.place().get("deleting").isTrue();
    assertThat(thrown.isRetryable() || !code.isRetryable() || futile).as("retryable").isTrue();
    assertThat(thrown).hasMessageContainingAll(MESSAGE, operation.id(), code.code(), REQUEST_ID);
  }

  private static Class<? extends ServiceException> expected(ErrorCode code, int status) {
    if (!code.kind().isEmpty()) {
      return BY_KIND.get(code.kind());
    }
    return BY_STATUS.getOrDefault(
        status, status >= 500 ? ServerException.class : InvalidRequestException.class);
  }
}
