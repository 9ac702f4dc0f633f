/**
 * Fakes of both clouds that run in the same JVM, for tests and demonstrations without a network.
 * They keep state, verify signatures and reject what the real services reject.
 */
@NullMarked
package io.crosslink.sdk.testkit;

import org.jspecify.annotations.NullMarked;
