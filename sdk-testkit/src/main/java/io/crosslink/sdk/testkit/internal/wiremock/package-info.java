/**
 * The settings and responses of WireMock, the HTTP server of the fakes. Not for use outside this
 * module.
 */
@NullMarked
package io.crosslink.sdk.testkit.internal.wiremock;

import org.jspecify.annotations.NullMarked;
