/**
 * The OpenAPI documents inside the SDK's jars, and what the fakes derive from them. Not for use
 * outside this module.
 */
@NullMarked
package io.crosslink.sdk.testkit.internal.spec;

import org.jspecify.annotations.NullMarked;
