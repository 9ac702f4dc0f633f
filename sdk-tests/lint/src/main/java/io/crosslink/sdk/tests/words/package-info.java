/** Checks the words of documents, specs, templates, comments and messages against the glossary. */
package io.crosslink.sdk.tests.words;
