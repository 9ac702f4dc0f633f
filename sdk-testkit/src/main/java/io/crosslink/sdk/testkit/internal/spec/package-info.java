/**
 * What the fakes know from the OpenAPI documents inside the SDK's jars. Not for use outside this
 * module.
 */
@NullMarked
package io.crosslink.sdk.testkit.internal.spec;

import org.jspecify.annotations.NullMarked;
