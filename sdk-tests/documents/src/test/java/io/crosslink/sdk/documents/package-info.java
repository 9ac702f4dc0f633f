/** Holds the documents of this repository to what they say: their code and their links. */
@NullMarked
package io.crosslink.sdk.documents;

import org.jspecify.annotations.NullMarked;
