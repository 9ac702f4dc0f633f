package io.crosslink.sdk.tests.vendor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What replaces the methods and classes of a vendor's SDK, as Markdown. */
final class MigrationTable {
  private static final String TITLE =
      """
      # Names of %1$s

      What replaces the methods, models and enums of `%1$s` %2$s. Our build generates this file from that version and from
      our OpenAPI documents. The [migration guide](../%3$s) explains the rest.

      """;
  private static final String METHODS =
      """
      ## Methods, requests and responses

      Ids and parameters that the vendor's request holds are arguments here, optional parameters together as `…Params`. What
      the vendor's response holds is returned without an envelope. Each method also exists as `…Async` and `…WithResponse`.

      | vendor's method | request | response | here | returns |
      |---|---|---|---|---|
      """;
  private static final String MODELS =
      """

      ## Models

      If there are several, the methods and properties show which is meant. `none`: it belongs to a property that our specs do
      not have; in responses, `getAdditionalProperties()` keeps such properties.

      | vendor's class | here |
      |---|---|
      """;
  private static final String ENUMS =
      """

      ## Enums

      | vendor's enum | here | constants with other names |
      |---|---|---|
      """;
  private static final String STRINGS =
      """

      ## Strings that are enums here

      | vendor's property | here |
      |---|---|
      """;
  private static final String ONLY_OURS =
      """

      ## Not in this version of the vendor's SDK

      | provider's operation | here |
      |---|---|
      """;
  private static final String ONLY_THEIRS =
      """

      ## Methods without counterpart

      """;
  private static final int WIDTH = 130;
  private static final String NONE = "none";

  private final OurService our;
  private final TypePairs pairs = new TypePairs();
  private final Map<String, String> methods = new TreeMap<>();
  private final Set<String> classesOfMethods = new HashSet<>();
  private final Map<String, String> onlyOurs = new TreeMap<>();
  private final Set<String> onlyTheirs = new TreeSet<>();

  private MigrationTable(OurService our, List<VendorMethod> theirs) {
    this.our = our;
    Set<VendorMethod> rest = new HashSet<>(theirs);
    for (OurMethod method : our.methods()) {
      VendorMethod same = counterpart(method, theirs);
      if (same == null) {
        onlyOurs.put(method.operation().name(), method.calls());
      } else {
        rest.remove(same);
        add(method, same);
      }
    }
    rest.forEach(method -> onlyTheirs.add(method.name()));
    onlyTheirs.removeAll(methods.keySet()); // methods of an older version of the API
  }

  /**
   * Returns the document for a service of ours.
   *
   * @param guide the name of the guide in the folder above
   */
  static String of(OurService our, VendorSdk vendor, String guide) throws Exception {
    String jar = vendor.jar().replace(".jar", "");
    int version = jar.lastIndexOf('-');
    String title = TITLE.formatted(jar.substring(0, version), jar.substring(version + 1), guide);
    return title + new MigrationTable(our, vendor.methods()).text();
  }

  private static @Nullable VendorMethod counterpart(OurMethod our, List<VendorMethod> theirs) {
    Operation same =
        Comparison.counterpart(
            our.operation(), theirs.stream().map(VendorMethod::operation).toList());
    return theirs.stream().filter(it -> it.operation() == same).findFirst().orElse(null);
  }

  private void add(OurMethod our, VendorMethod their) {
    String all = our.paginator().isEmpty() ? "" : "; all pages: `" + our.paginator() + "`";
    String result = our.result();
    methods.put(
        their.name(),
        row(
            code(their.name()),
            code(their.request().name()),
            code(their.response().name()),
            our.calls() + all,
            result.equals("void") ? "nothing" : code(result)));
    classesOfMethods.add(their.request().name());
    classesOfMethods.add(their.response().name());
    pairs.add(our, their);
  }

  private String text() {
    StringBuilder text = new StringBuilder(METHODS);
    methods.values().forEach(text::append);
    Map<String, String> models = models();
    if (!models.isEmpty()) {
      text.append(MODELS);
      models.forEach((name, here) -> text.append(row(code(name), here)));
    }
    if (!pairs.enums().isEmpty()) {
      text.append(ENUMS);
      pairs.enums().forEach((name, types) -> text.append(enumRow(name, types)));
    }
    if (!pairs.strings().isEmpty()) {
      text.append(STRINGS);
      pairs.strings().forEach((name, types) -> text.append(row(code(name), types(types))));
    }
    if (!onlyOurs.isEmpty()) {
      text.append(ONLY_OURS);
      onlyOurs.forEach((operation, here) -> text.append(row(code(operation), here)));
    }
    if (!onlyTheirs.isEmpty()) {
      text.append(ONLY_THEIRS).append(paragraph(onlyTheirs));
    }
    return text.toString();
  }

  private Map<String, String> models() {
    Map<String, String> models = new TreeMap<>();
    pairs.models().forEach((name, types) -> models.put(name, types(types)));
    pairs
        .envelopes()
        .forEach((name, types) -> models.put(name, NONE + ", the envelope of " + types(types)));
    models.keySet().removeAll(classesOfMethods);
    return models;
  }

  private String enumRow(String name, Set<String> types) {
    Map<String, String> theirs = pairs.constants(name);
    Set<String> renamed = new TreeSet<>();
    for (String type : types) {
      for (Map.Entry<String, String> constant : our.constants(type).entrySet()) {
        String their = theirs.get(constant.getKey());
        if (their != null && !their.equals(constant.getValue())) {
          renamed.add(code(their) + " → " + code(constant.getValue()));
        }
      }
    }
    return row(code(name), types(types), String.join(", ", renamed));
  }

  private String types(Collection<String> types) {
    return types.isEmpty()
        ? NONE
        : types.stream()
            .map(our::existing)
            .map(MigrationTable::code)
            .collect(Collectors.joining(", "));
  }

  private static String paragraph(Set<String> names) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (String name : names) {
      String word = code(name);
      boolean fits = column + word.length() + 2 <= WIDTH;
      text.append(column == 0 ? "" : fits ? ", " : ",\n").append(word);
      column = (column > 0 && fits ? column + 2 : 0) + word.length();
    }
    return text.append('\n').toString();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
