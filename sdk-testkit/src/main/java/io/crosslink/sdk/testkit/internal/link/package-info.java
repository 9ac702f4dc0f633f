/** The link between the fakes of both clouds. Not for use outside this module. */
@NullMarked
package io.crosslink.sdk.testkit.internal.link;

import org.jspecify.annotations.NullMarked;
