package io.crosslink.sdk.codegen;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.IndexTree;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import jdk.javadoc.doclet.Taglet;

/**
 * Makes links to the reference in the Javadoc of the site. Generated methods name their operation
 * id as <code>{&#64;index createVpnGateway}</code>. That is a standard tag, so Javadoc in jars and
 * IDEs shows the id, and the former finds it by its search; only the site replaces the tag.
 */
public final class OperationTaglet implements Taglet {
  private static final Pattern RESOURCE_CLIENT =
      Pattern.compile("io\\.crosslink\\.sdk\\.(\\w+)\\.(\\w+)\\.(\\w+)");

  /** Called by the Javadoc tool. */
  public OperationTaglet() {}

  @Override
  public String getName() {
    return "index";
  }

  @Override
  public boolean isInlineTag() {
    return true;
  }

  @Override
  public Set<Location> getAllowedLocations() {
    return EnumSet.of(Location.METHOD);
  }

  @Override
  public String toString(List<? extends DocTree> tags, Element method) {
    String id = ((IndexTree) tags.get(0)).getSearchTerm().toString();
    return link(Objects.requireNonNull(method.getEnclosingElement()).toString(), id);
  }

  /** Returns a link from the page of a resource client to the operation in the reference. */
  static String link(String resourceClient, String operationId) {
    Matcher name = RESOURCE_CLIENT.matcher(resourceClient);
    if (!name.matches()) {
      throw new IllegalArgumentException(resourceClient + " is not a resource client");
    }
    String root = "../".repeat(resourceClient.split("\\.").length);
    return "<a href=\"%sreference/%s/%s/%s.html#%s\">%s</a>"
        .formatted(
            root,
            name.group(1),
            name.group(2),
            ReferencePage.name(name.group(3)),
            operationId,
            operationId);
  }
}
