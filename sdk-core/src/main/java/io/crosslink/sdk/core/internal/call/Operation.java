package io.crosslink.sdk.core.internal.call;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Request;
import retrofit2.Invocation;
import retrofit2.http.GET;

/**
 * An operation's metadata, read once per wire method.
 *
 * @param name the Java name
 * @param action the provider's name where it travels in a header, or an empty string
 * @param authenticated whether it wants credentials
 * @param idempotent whether sending it again does no harm
 * @param removes whether it removes something
 * @param readOnly whether it changes nothing
 * @param tokenHeader the header that takes a token for each call, or an empty string
 * @param partner the partner's cloud that offers it too, or an empty string
 * @param envelope the property of the answer that holds the value, or an empty string
 * @param valueType the type of the value
 */
public record Operation(
    String name,
    String action,
    boolean authenticated,
    boolean idempotent,
    boolean removes,
    boolean readOnly,
    String tokenHeader,
    String partner,
    String envelope,
    Type valueType) {

  private static final Map<Method, Operation> KNOWN = new ConcurrentHashMap<>();

  /** Returns the operation that a request was made by. */
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
    // Call<Answer<T>>
    Type answer = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    Type value = ((ParameterizedType) answer).getActualTypeArguments()[0];
    return new Operation(
        facts.name(),
        facts.action(),
        facts.authenticated(),
        facts.idempotency() == Idempotency.TRUE,
        facts.removes(),
        facts.readOnly() || method.isAnnotationPresent(GET.class),
        facts.tokenHeader(),
        facts.partner(),
        facts.envelope(),
        value);
  }

  /**
   * Tells whether OkHttp must leave sending it again to us. Something that was removed by a request
   * which OkHttp repeats by itself would be reported as not found.
   */
  public boolean mustNotBeResent() {
    return !idempotent || removes;
  }

  /** {@return whether the answer has no content} */
  public boolean returnsNothing() {
    return valueType == Void.class;
  }
}
