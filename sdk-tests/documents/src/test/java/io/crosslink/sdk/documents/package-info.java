/** Tests the code and the links in the documents of this repository. */
@NullMarked
package io.crosslink.sdk.documents;

import org.jspecify.annotations.NullMarked;
