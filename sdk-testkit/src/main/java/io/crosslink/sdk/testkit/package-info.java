/**
 * Fakes of both clouds that run in the same JVM, for tests and demonstrations without a network.
 * They keep state, check signatures and refuse what the real services refuse.
 */
@NullMarked
package io.crosslink.sdk.testkit;

import org.jspecify.annotations.NullMarked;
