/**
 * Holds the generated clients to the specs: whatever a spec says is sent, answered and compared.
 */
package io.crosslink.sdk.tests.contract;
