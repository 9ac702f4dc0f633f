/** Reads specs. Shared by the linter and the contract harness. */
package io.crosslink.sdk.tests.spec;
