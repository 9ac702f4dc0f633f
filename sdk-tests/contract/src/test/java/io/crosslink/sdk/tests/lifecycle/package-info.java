/** What becomes of resources, also when answers get lost on the way. */
@NullMarked
package io.crosslink.sdk.tests.lifecycle;

import org.jspecify.annotations.NullMarked;
