/**
 * Generates the clients: extends the Java generator of openapi-generator, whose Maven plugin runs
 * it. Used in the build only.
 */
@NullMarked
package io.crosslink.sdk.codegen;

import org.jspecify.annotations.NullMarked;
