package io.crosslink.sdk.tests.vendor;

import java.util.List;
import java.util.Set;

/** A vendor's SDK of one service, as far as the migration tables need it. */
interface VendorSdk {
  /** {@return the name of its jar, with the version} */
  String jar();

  /** {@return the methods of its client} */
  List<VendorMethod> methods() throws Exception;

  /** {@return the names of its models and enums} */
  Set<String> types() throws Exception;
}
