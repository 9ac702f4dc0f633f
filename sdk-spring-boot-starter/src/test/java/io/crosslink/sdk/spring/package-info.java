/** Tests with small application contexts, whose clients call fakes. */
@NullMarked
package io.crosslink.sdk.spring;

import org.jspecify.annotations.NullMarked;
