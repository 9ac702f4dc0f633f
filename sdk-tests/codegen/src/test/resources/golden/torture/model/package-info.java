/** Request and response models of Example Cloud Torture: immutable, with builders. */
@NullMarked
package io.crosslink.sdk.tests.codegen.torture.model;

import org.jspecify.annotations.NullMarked;
