/** What the tests of generated clients have in common. */
package io.crosslink.sdk.tests;
