/** An application that uses the SDK and is undeployed. */
@NullMarked
package io.crosslink.sdk.tests.redeploy;

import org.jspecify.annotations.NullMarked;
