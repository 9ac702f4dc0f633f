/** Holds the code to the architecture. */
package io.crosslink.sdk.tests.architecture;
