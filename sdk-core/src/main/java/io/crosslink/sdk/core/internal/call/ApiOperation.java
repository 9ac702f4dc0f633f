package io.crosslink.sdk.core.internal.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The metadata of an operation, generated from its spec onto the wire method. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ApiOperation {
  /** {@return the Java name of the operation} */
  String name();

  /**
   * {@return the provider's name of the operation if it is sent in a header, or an empty string}
   */
  String action() default "";

  /** {@return whether the operation may be sent again after an ambiguous failure} */
  Idempotency idempotency();

  /** {@return whether the operation requires credentials} */
  boolean authenticated() default true;

  /** {@return whether the operation removes something, so that "not found" may mean "done"} */
  boolean removes() default false;

  /**
   * {@return error codes that prove, after an attempt that may have been applied, that it was; a
   * text after a blank must be part of the message}
   */
  String[] appliedCodes() default {};

  /** {@return error codes after which a read decides whether the resource is gone} */
  String[] confirmedCodes() default {};

  /** {@return whether the operation only reads, although its HTTP method is not GET} */
  boolean readOnly() default false;

  /**
   * {@return the header for the client token, which is the same for all attempts of a call so that
   * the service recognises repeated requests; or an empty string}
   */
  String tokenHeader() default "";

  /** {@return the partner's cloud that offers the operation too, or an empty string} */
  String partner() default "";

  /**
   * {@return the property of the response that holds the value, or an empty string if the whole
   * response is the value}
   */
  String envelope() default "";
}
