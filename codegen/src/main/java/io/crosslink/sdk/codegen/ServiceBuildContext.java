package io.crosslink.sdk.codegen;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sonatype.plexus.build.incremental.BuildContext;
import org.sonatype.plexus.build.incremental.DefaultBuildContext;

/**
 * Tells openapi-generator-maven-plugin, which asks first of all, whether its input has changed
 * since the last time. The build context that comes with Maven does not know, and the plugin's own
 * setting for it looks at the spec alone, and has to parse it first.
 *
 * <p>One is made for each service, before the plugin is given its settings. So this one also has
 * the plugin read the spec as a single document, see {@link SpecBundle}. In an IDE that brings its
 * own build context, the plugin reads the spec's files itself; that is slower, and it does not know
 * files that extend others, see {@link SpecFile}.
 */
final class ServiceBuildContext extends DefaultBuildContext implements BuildContext {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceBuildContext.class);

  private final Inputs inputs;
  private final Path record;
  private final boolean changed;

  /** Called by Maven. */
  @Inject
  ServiceBuildContext(MavenSession session, MojoExecution execution) {
    PluginSettings settings = new PluginSettings(session, execution);
    Path folder = settings.path("inputSpec").resolveSibling("");
    List<Path> sources = new ArrayList<>(SpecFile.sharedBy(folder));
    sources.add(folder);
    sources.add(settings.path("configurationFile"));
    sources.add(settings.path("templateDirectory"));
    String reference = CrosslinkCodegen.REFERENCE_FOLDER;
    inputs = Inputs.of(settings.without(reference), settings.option(reference), sources);
    record = settings.path("output").resolve("inputs.txt");
    Inputs last = Inputs.read(record);
    changed = !inputs.equals(last);
    if (changed) {
      prepare(settings, last);
    }
  }

  private void prepare(PluginSettings settings, Inputs last) {
    Path output = settings.path("output");
    try {
      // A generation that does not come to its end does not count.
      Files.deleteIfExists(record);
      if (!inputs.tools().equals(last.tools())) {
        delete(output);
      }
      Files.createDirectories(output);
      settings.set("inputSpec", bundle(settings.path("inputSpec"), output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the spec in one file, or the spec if that cannot be: then the parser says why. */
  private static Path bundle(Path spec, Path output) throws IOException {
    try {
      return Files.writeString(output.resolve("openapi.json"), SpecBundle.read(spec));
    } catch (RuntimeException e) {
      LOG.warn("{} is read file by file: {}", spec, e.getMessage());
      return spec;
    }
  }

  @Override
  public boolean isIncremental() {
    return true;
  }

  @Override
  public boolean hasDelta(File spec) {
    return changed;
  }

  /** Called when everything is generated. */
  @Override
  public void refresh(File sources) {
    inputs.write(record);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
