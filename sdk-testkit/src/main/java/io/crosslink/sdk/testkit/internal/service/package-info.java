/** What the services of all fakes have in common, without HTTP. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.service;

import org.jspecify.annotations.NullMarked;
