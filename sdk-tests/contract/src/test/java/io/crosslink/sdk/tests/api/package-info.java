/** Holds what users can call to what was accepted, the {@code api.txt} of each published module. */
package io.crosslink.sdk.tests.api;
