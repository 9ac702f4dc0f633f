/** Specs, generated clients and architecture, held to their rules. */
package io.crosslink.sdk.tests;
