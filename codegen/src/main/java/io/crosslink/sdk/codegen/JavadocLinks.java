package io.crosslink.sdk.codegen;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openapitools.codegen.languages.JavaClientCodegen;

/**
 * Makes links to the Javadoc on the site. Templates write what is linked as code has it: {@code
 * List<Widget>}, {@code TortureErrorCodes.NO_STATUS}, {@code Widget.of(String id, )}. After {@code
 * Widgets#} the link shows the method without its class, after {@code Widgets::} its name only.
 */
final class JavadocLinks implements Mustache.Lambda {
  private static final String ROOT = "/apidocs/";
  private static final String CORE = "io.crosslink.sdk.core.";
  private static final Map<String, String> OTHER_TYPES =
      Map.of(
          "RequestOptions", CORE + "RequestOptions",
          "WaitOptions", CORE + "waiting.WaitOptions");

  private static final Pattern MEMBER = Pattern.compile("(\\w+)(#|::|\\.)(\\w+)(?:\\((.*)\\))?");
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<.*?>+");
  private static final Pattern CLASS_NAME = Pattern.compile("[A-Z].*[a-z].*");

  private final JavaClientCodegen names;
  private final Predicate<String> isModel;

  JavadocLinks(JavaClientCodegen names, Predicate<String> isModel) {
    this.names = names;
    this.isModel = isModel;
  }

  @Override
  public void execute(Template.Fragment fragment, Writer out) throws IOException {
    out.write(link(JavaText.withoutLastCommas(fragment.execute().strip())));
  }

  private String link(String reference) {
    Matcher member = MEMBER.matcher(reference);
    if (!member.matches()) {
      return type(reference);
    }
    String label =
        switch (member.group(2)) {
          case "::" -> member.group(3);
          case "#" -> reference.substring(member.start(3));
          default -> reference;
        };
    return link(label, member(member));
  }

  private String member(MatchResult member) {
    String name = member.group(3);
    String page = fullName(member.group(1), "");
    if (CLASS_NAME.matcher(name).matches()) {
      return page(page + "$" + name);
    }
    String parameters = member.group(4) == null ? "" : "(" + types(member) + ")";
    return page(page) + "#" + name + parameters;
  }

  /** Returns the erased types of parameters, as an anchor of Javadoc has them. */
  private String types(MatchResult method) {
    String parameters = TYPE_ARGUMENTS.matcher(method.group(4)).replaceAll("");
    return Arrays.stream(parameters.split(", "))
        .filter(parameter -> !parameter.isBlank())
        .map(parameter -> fullName(parameter.split(" ", 2)[0], method.group(1)))
        .collect(Collectors.joining(","));
  }

  /** Returns a type as code, with a link to what it has of ours. */
  private String type(String type) {
    Optional<String> ours =
        WORD.matcher(type)
            .results()
            .map(word -> fullName(word.group(), ""))
            .filter(name -> !name.startsWith("java."))
            .findFirst();
    return ours.map(name -> link(type, page(name))).orElse("`" + type + "`");
  }

  private String fullName(String type, String enclosing) {
    if (isModel.test(type)) {
      return names.toModelImport(type);
    }
    if (OTHER_TYPES.containsKey(type)) {
      return OTHER_TYPES.get(type);
    }
    if (names.languageSpecificPrimitives().contains(type)) {
      return "java.lang." + type;
    }
    if (names.importMapping().containsKey(type)) {
      return names.importMapping().get(type);
    }
    if (type.endsWith("Exception")) {
      return CORE + "error." + type;
    }
    String prefix = enclosing.isEmpty() ? names.apiPackage() : fullName(enclosing, "");
    return prefix + "." + type;
  }

  /** Returns the address of a class, whose name has a dollar sign before that of a nested one. */
  private static String page(String className) {
    return ROOT + className.replace('.', '/').replace('$', '.') + ".html";
  }

  private static String link(String label, String address) {
    return "[`%s`](%s)".formatted(label, address);
  }
}
