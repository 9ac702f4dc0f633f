/**
 * Clients of both clouds as beans of a Spring Boot application, version 3.5 or 4. A client is a
 * bean as soon as its provider is configured, by properties, by a bean with credentials or by
 * connection details; it is created when another bean needs it.
 */
@NullMarked
package io.crosslink.sdk.spring;

import org.jspecify.annotations.NullMarked;
