package io.crosslink.sdk.codegen;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What the pom says for one execution of the plugin, before the plugin is given it. */
final class PluginSettings {
  private static final String OPTIONS = "configOptions";

  private final PluginParameterExpressionEvaluator evaluator;
  private final Xpp3Dom configuration;

  PluginSettings(MavenSession session, MojoExecution execution) {
    evaluator = new PluginParameterExpressionEvaluator(session, execution);
    configuration = execution.getConfiguration();
  }

  /** Returns a setting that is a path. */
  Path path(String name) {
    try {
      Object value = evaluator.evaluate(configuration.getChild(name).getValue());
      return Path.of(String.valueOf(value)).toAbsolutePath().normalize();
    } catch (ExpressionEvaluationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** Changes a setting. */
  void set(String name, Path value) {
    configuration.getChild(name).setValue(value.toString());
  }

  /** {@return all settings, without an option of the generator} */
  String without(String option) {
    Xpp3Dom copy = new Xpp3Dom(configuration);
    Xpp3Dom options = copy.getChild(OPTIONS);
    for (int i = options.getChildCount() - 1; i >= 0; i--) {
      if (options.getChild(i).getName().equals(option)) {
        options.removeChild(i);
      }
    }
    return copy.toString();
  }

  /** {@return an option of the generator as it is written, or an empty text if it is not set} */
  String option(String name) {
    Xpp3Dom option = configuration.getChild(OPTIONS).getChild(name);
    return option == null ? "" : option.getValue();
  }
}
