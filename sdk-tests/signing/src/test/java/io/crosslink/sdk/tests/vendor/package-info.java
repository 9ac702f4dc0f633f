/** Compares our specs with the vendor's own SDK. */
package io.crosslink.sdk.tests.vendor;
