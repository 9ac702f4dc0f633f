/** Holds the specs to the rules of specs/README.md. */
package io.crosslink.sdk.tests.lint;
