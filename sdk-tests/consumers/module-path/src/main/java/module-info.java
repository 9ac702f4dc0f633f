/** A program in its own module. */
module io.crosslink.consumer {
  requires io.crosslink.sdk.core;
  requires io.crosslink.sdk.huawei;
  requires io.crosslink.sdk.zenlayer;

  // Automatic modules cannot declare dependencies; the alternative is --add-modules
  // ALL-MODULE-PATH.
  requires com.fasterxml.jackson.databind;
  requires kotlin.stdlib;
  requires org.slf4j;
  requires jdk.httpserver; // for the tests
}
