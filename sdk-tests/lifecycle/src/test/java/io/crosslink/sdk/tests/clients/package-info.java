/** Tests of what service clients share. */
package io.crosslink.sdk.tests.clients;
