package io.crosslink.sdk.tests.vendor;

import java.util.Locale;

/**
 * A method of a vendor's client.
 *
 * @param operation what it calls
 * @param request its parameter
 * @param response what it returns
 */
record VendorMethod(Operation operation, Shape request, Shape response) {

  /** {@return its name} */
  String name() {
    String name = operation.name();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
