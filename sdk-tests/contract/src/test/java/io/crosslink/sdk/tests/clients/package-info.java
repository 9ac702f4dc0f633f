/** What service clients share with one another, and what they leave alone. */
package io.crosslink.sdk.tests.clients;
