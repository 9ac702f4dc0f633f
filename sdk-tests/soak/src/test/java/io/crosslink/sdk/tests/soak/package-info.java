/**
 * A soak test: callers with expected results, a server that records what it applies, and faults
 * between them.
 */
@NullMarked
package io.crosslink.sdk.tests.soak;

import org.jspecify.annotations.NullMarked;
