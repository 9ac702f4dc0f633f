package io.crosslink.sdk.codegen;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

/** Formats code as hand-written code is formatted, and removes imports that are not used. */
final class JavaFormat {
  private JavaFormat() {}

  /** Returns whether this JVM lets the formatter use the compiler, which those of IDEs do not. */
  static boolean isPossible() {
    return ModuleLayer.boot()
        .findModule("jdk.compiler")
        .filter(it -> it.isExported("com.sun.tools.javac.parser", JavaFormat.class.getModule()))
        .isPresent();
  }

  static String format(String code) throws FormatterException {
    String formatted = RemoveUnusedImports.removeUnusedImports(new Formatter().formatSource(code));
    return ImportOrderer.reorderImports(formatted, JavaFormatterOptions.Style.GOOGLE);
  }
}
