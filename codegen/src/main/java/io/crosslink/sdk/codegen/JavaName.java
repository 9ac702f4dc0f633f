package io.crosslink.sdk.codegen;

import org.openapitools.codegen.languages.JavaClientCodegen;

/**
 * A name of the spec, and what Java makes of it.
 *
 * @param wire the name in JSON
 * @param name the name of the field, parameter or builder method
 * @param getter the name of the accessor
 * @param presence the name of the method that returns whether there is a value
 */
record JavaName(String wire, String name, String getter, String presence) {
  static JavaName of(String wire, JavaClientCodegen names) {
    String name = names.toVarName(wire);
    String getter = names.toGetter(name);
    return new JavaName(wire, name, getter, getter.replaceFirst("get", "has"));
  }
}
