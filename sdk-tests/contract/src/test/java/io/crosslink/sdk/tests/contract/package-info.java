/** Tests the generated clients against the specs: requests, responses, models and errors. */
package io.crosslink.sdk.tests.contract;
