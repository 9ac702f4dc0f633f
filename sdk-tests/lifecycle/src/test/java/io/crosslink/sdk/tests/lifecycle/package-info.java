/** The life cycles of resources, even if responses are lost. */
@NullMarked
package io.crosslink.sdk.tests.lifecycle;

import org.jspecify.annotations.NullMarked;
