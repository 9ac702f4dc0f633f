/** What the fakes of both clouds share when they are linked. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.link;

import org.jspecify.annotations.NullMarked;
