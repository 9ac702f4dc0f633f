/** What the fakes of both clouds know of each other. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.link;

import org.jspecify.annotations.NullMarked;
