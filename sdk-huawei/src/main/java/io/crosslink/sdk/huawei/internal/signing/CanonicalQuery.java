package io.crosslink.sdk.huawei.internal.signing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The canonical form of a query: sorted by name, every name with an equals sign. */
final class CanonicalQuery {
  private CanonicalQuery() {}

  private record Parameter(String name, String value) {}

  /** Writes the query of a URL, given as sent; nothing if it is null. */
  static void write(Buffer canonical, @Nullable String sent) {
    if (sent == null) {
      return;
    }
    boolean first = true;
    for (Parameter parameter : sorted(sent)) {
      if (!first) {
        canonical.writeByte('&');
      }
      first = false;
      canonical.writeUtf8(parameter.name).writeByte('=').writeUtf8(parameter.value);
    }
  }

  private static List<Parameter> sorted(String sent) {
    List<Parameter> parameters = new ArrayList<>();
    for (int start = 0; start <= sent.length(); ) {
      int end = sent.indexOf('&', start);
      end = end < 0 ? sent.length() : end;
      if (end > start) {
        parameters.add(parameter(sent.substring(start, end)));
      }
      start = end + 1;
    }
    parameters.sort(Comparator.comparing(Parameter::name)); // keeps the order of repeated names
    return parameters;
  }

  private static Parameter parameter(String sent) {
    int equals = sent.indexOf('=');
    return equals < 0
        ? new Parameter(canonical(sent), "")
        : new Parameter(
            canonical(sent.substring(0, equals)), canonical(sent.substring(equals + 1)));
  }

  private static String canonical(String sent) {
    Buffer canonical = new Buffer();
    PercentEncoding.writeQuery(canonical, sent);
    return canonical.readUtf8();
  }
}
