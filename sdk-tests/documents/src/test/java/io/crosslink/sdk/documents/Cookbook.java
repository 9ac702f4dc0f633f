package io.crosslink.sdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The cookbook, compiled.
 *
 * @param recipes the recipes that can be run
 * @param type the class with a method for each recipe
 */
record Cookbook(List<Recipe> recipes, Class<?> type) {

  /** Compiles the cookbook into a folder. */
  static Cookbook compile(Path classes) throws IOException, ClassNotFoundException {
    Document document =
        Document.all().stream()
            .filter(each -> each.name().equals(Recipe.COOKBOOK))
            .findFirst()
            .orElseThrow();
    Program program = new Program(document, Language.OURS);
    assertThat(Program.compile(List.of(program), classes)).isEmpty();
    return new Cookbook(
        Recipe.of(document).stream().filter(Recipe::isRunnable).toList(),
        Class.forName(program.name(), true, loader(classes)));
  }

  @SuppressWarnings("resource") // needed as long as the class
  private static ClassLoader loader(Path classes) throws MalformedURLException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()});
  }

  /** Runs a recipe with these clients, by the names of the variables; returns what it prints. */
  String run(String recipe, Map<String, ?> clients) throws Exception {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object program = constructor.newInstance();
    for (Map.Entry<String, ?> client : clients.entrySet()) {
      set(program, client.getKey(), client.getValue());
    }
    Method method = type.getDeclaredMethod(recipe);
    method.setAccessible(true);
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      method.invoke(program);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception failure ? failure : e;
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private void set(Object program, String name, Object client) throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    field.set(program, client);
  }
}
