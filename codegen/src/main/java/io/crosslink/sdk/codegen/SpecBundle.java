package io.crosslink.sdk.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the files of a spec into one document. The parser of openapi-generator parses a whole file
 * again for every reference into it, which takes seconds where there are many; a single document
 * takes a tenth of a second.
 *
 * <p>Components are in the order in which the parser would read them, so that the document in the
 * jar does not depend on the reader.
 */
final class SpecBundle {
  private static final List<String> METHODS =
      List.of("get", "put", "head", "post", "delete", "patch");
  private static final List<String> FIRST_IN_SCHEMA =
      List.of("allOf", "properties", "additionalProperties", "items");

  private final Path folder;
  private final String mainFile;
  private final ObjectNode document;
  private final Map<String, JsonNode> files = new HashMap<>();
  private final Map<String, Reference> origins = new HashMap<>();
  private final Set<JsonNode> resolved = Collections.newSetFromMap(new IdentityHashMap<>());

  private SpecBundle(Path spec) {
    folder = spec.toAbsolutePath().resolveSibling("");
    mainFile = String.valueOf(spec.getFileName());
    document = file(mainFile).deepCopy();
  }

  /**
   * Reads a spec.
   *
   * @param spec its main file
   * @return the document, as JSON
   * @throws IllegalArgumentException if a reference cannot be followed
   */
  static String read(Path spec) {
    SpecBundle bundle = new SpecBundle(spec);
    bundle.readPaths();
    bundle.readFromOtherFiles();
    return bundle.document.toString();
  }

  private void readPaths() {
    ObjectNode paths = document.withObject("/paths");
    for (String path : names(paths)) {
      JsonNode item = paths.get(path);
      String file = mainFile;
      if (item.has("$ref")) {
        Reference reference = Reference.in(item, mainFile);
        file = reference.file();
        item = target(reference);
        paths.set(path, item);
      }
      readPath(item, file);
    }
  }

  private void readPath(JsonNode item, String file) {
    List<JsonNode> operations =
        METHODS.stream().filter(item::has).<JsonNode>map(item::get).toList();
    for (JsonNode operation : operations) {
      resolve(operation.path("responses"), file, false);
      resolve(operation.path("requestBody"), file, false);
      operation.path("parameters").forEach(it -> resolve(it.path("schema"), file, false));
    }
    resolve(item.path("parameters"), file, true);
    for (JsonNode operation : operations) {
      resolve(operation.path("parameters"), file, true);
      resolve(operation.path("requestBody"), file, true);
      resolve(operation.path("responses"), file, true);
    }
  }

  /** What schemas take from files other than their own comes last. */
  private void readFromOtherFiles() {
    JsonNode schemas = document.at("/components/schemas");
    int before;
    do {
      before = schemas.size();
      for (String name : names(schemas)) {
        Reference origin = origins.get("/components/schemas/" + name);
        resolve(schemas.get(name), origin == null ? mainFile : origin.file(), true);
      }
    } while (schemas.size() > before);
  }

  /**
   * Adds what a node refers to, and points its references there.
   *
   * @param file where the node is from
   * @param everywhere whether to resolve references to other files, too
   */
  private void resolve(JsonNode node, String file, boolean everywhere) {
    if (node.has("$ref")) {
      Reference reference = Reference.in(node, file);
      if ((everywhere || reference.file().equals(file)) && resolved.add(node)) {
        ((ObjectNode) node).put("$ref", "#" + reference.pointer());
        add(reference);
      }
    } else if (node.isArray()) {
      node.forEach(element -> resolve(element, file, everywhere));
    } else if (node.isObject()) {
      for (String part : FIRST_IN_SCHEMA) {
        JsonNode child = node.path(part);
        if (part.equals("properties")) {
          child.forEach(property -> resolve(property, file, everywhere));
        } else {
          resolve(child, file, everywhere);
        }
      }
      names(node).stream()
          .filter(name -> !FIRST_IN_SCHEMA.contains(name))
          .forEach(name -> resolve(node.get(name), file, everywhere));
    }
  }

  private void add(Reference reference) {
    Reference origin = origins.putIfAbsent(reference.pointer(), reference);
    if (origin == null) {
      JsonNode component = target(reference);
      int name = reference.pointer().lastIndexOf('/');
      document
          .withObject(reference.pointer().substring(0, name))
          .set(reference.pointer().substring(name + 1), component);
      resolve(component, reference.file(), false);
    } else if (!origin.equals(reference)) {
      throw new IllegalArgumentException(reference + " has the name of " + origin);
    }
  }

  private JsonNode target(Reference reference) {
    JsonNode target = file(reference.file()).at(reference.pointer());
    if (target.isMissingNode()) {
      throw new IllegalArgumentException(reference + " does not exist");
    }
    return target.deepCopy();
  }

  private JsonNode file(String name) {
    return files.computeIfAbsent(name, it -> SpecFile.read(folder.resolve(it)));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /**
   * Where something is.
   *
   * @param file the file's name, relative to the spec's folder
   * @param pointer a JSON pointer into it
   */
  private record Reference(String file, String pointer) {
    static Reference in(JsonNode node, String file) {
      String text = node.get("$ref").asText();
      int hash = text.indexOf('#');
      if (hash < 0) {
        throw new IllegalArgumentException(text + " in " + file + " points at no part of a file");
      }
      return new Reference(hash == 0 ? file : text.substring(0, hash), text.substring(hash + 1));
    }

    @Override
    public String toString() {
      return file + "#" + pointer;
    }
  }
}
