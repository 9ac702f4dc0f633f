/** Tests the architecture of the code. */
package io.crosslink.sdk.tests.architecture;
