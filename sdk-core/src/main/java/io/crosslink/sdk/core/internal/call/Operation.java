package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.error.ServiceError;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.GET;

/**
 * An operation's metadata, read once per wire method.
 *
 * @param name the Java name
 * @param action the provider's name if it is sent in a header, or an empty string
 * @param authenticated whether it requires credentials
 * @param idempotent whether it can be sent again without harm
 * @param removes whether it removes something
 * @param appliedCodes error codes that prove that an earlier attempt was applied
 * @param confirmedCodes error codes after which a read decides that
 * @param readOnly whether it changes nothing
 * @param tokenHeader the header for the client token, or an empty string
 * @param partner the partner's cloud that offers it too, or an empty string
 * @param envelope the property of the response that holds the value, or an empty string
 * @param valueType the type of the value
 */
public record Operation(
    String name,
    String action,
    boolean authenticated,
    boolean idempotent,
    boolean removes,
    List<String> appliedCodes,
    List<String> confirmedCodes,
    boolean readOnly,
    String tokenHeader,
    String partner,
    String envelope,
    Type valueType) {

  private static final Map<Method, Operation> KNOWN = new ConcurrentHashMap<>();

  /** Returns the operation of a request. */
  public static Operation of(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    if (invocation == null) {
      throw new IllegalStateException("The request was not made by a generated client");
    }
    return KNOWN.computeIfAbsent(invocation.method(), Operation::read);
  }

  private static Operation read(Method method) {
    ApiOperation facts = method.getAnnotation(ApiOperation.class);
    if (facts == null) {
      throw new IllegalStateException(method + " has no @ApiOperation");
    }
    // Call<DecodedResponse<T>>
    Type response = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    Type value = ((ParameterizedType) response).getActualTypeArguments()[0];
    return new Operation(
        facts.name(),
        facts.action(),
        facts.authenticated(),
        facts.idempotency() == Idempotency.TRUE,
        facts.removes(),
        List.of(facts.appliedCodes()),
        List.of(facts.confirmedCodes()),
        facts.readOnly() || method.isAnnotationPresent(GET.class),
        facts.tokenHeader(),
        facts.partner(),
        facts.envelope(),
        value);
  }

  /**
   * Returns whether OkHttp must not resend it on its own. If it resent a delete, a successful one
   * would be reported as not found.
   */
  public boolean mustNotBeResent() {
    return !idempotent || removes;
  }

  /** Returns whether an error proves that an earlier attempt was applied, if it may have been. */
  boolean provesApplied(ServiceError error) {
    return appliedCodes.stream()
        .map(entry -> entry.split(" ", 2))
        .anyMatch(
            entry ->
                entry[0].equals(error.code())
                    && (entry.length == 1 || error.message().contains(entry[1])));
  }

  /** Returns whether a read must decide whether an earlier attempt was applied. */
  boolean needsConfirmation(@Nullable String code) {
    return code != null && confirmedCodes.contains(code);
  }

  /** {@return whether the response has no content} */
  public boolean returnsNothing() {
    return valueType == Void.class;
  }
}
