package io.crosslink.sdk.codegen;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What the pom says for one execution of the plugin, before the plugin is given it. */
final class PluginSettings {
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

  /** {@return all settings} */
  @Override
  public String toString() {
    return configuration.toString();
  }
}
