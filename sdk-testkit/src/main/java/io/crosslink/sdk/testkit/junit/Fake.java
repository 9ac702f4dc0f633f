package io.crosslink.sdk.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field or parameter for {@link FakeClouds}, of one of the types listed there.
 *
 * <p>A field, also a private one, is set before each test and its preparation. A static field is
 * set once, before the first test, and requires {@code perClass = true}; it suits frameworks that
 * need an endpoint before they create the test instance.
 *
 * <p>Parameters need no annotation, unless another extension would provide some of them: if a
 * parameter of a method or constructor has this annotation, the others are left alone.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Fake {}
