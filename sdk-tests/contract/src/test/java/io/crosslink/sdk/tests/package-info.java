/** Generated clients and architecture, held to specs and rules. */
package io.crosslink.sdk.tests;
