/** Compares the public API with the accepted one, the {@code api.txt} of each published module. */
package io.crosslink.sdk.tests.api;
