/** What travels to and from Example Cloud Torture: immutable values with builders. */
@NullMarked
package io.crosslink.sdk.tests.codegen.torture.model;

import org.jspecify.annotations.NullMarked;
