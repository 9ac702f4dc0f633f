package io.crosslink.sdk.tests.contract;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Captures all logs at all levels, by SLF4J and by {@code java.util.logging}, which OkHttp uses.
 * Discards logs while not capturing.
 */
public final class CapturedLogs implements SLF4JServiceProvider, AutoCloseable {
  private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();
  private static volatile boolean capturing;

  private final java.util.logging.Logger root = LogManager.getLogManager().getLogger("");
  private final java.util.logging.Level level = root.getLevel();
  private final Handler[] handlers = root.getHandlers();
  private final IMarkerFactory markers = new BasicMarkerFactory();

  /** For SLF4J only; use {@link #start()}. */
  public CapturedLogs() {}

  static CapturedLogs start() {
    CapturedLogs logs = new CapturedLogs();
    Arrays.stream(logs.handlers).forEach(logs.root::removeHandler);
    logs.root.addHandler(new Capturing());
    logs.root.setLevel(java.util.logging.Level.ALL);
    capturing = true;
    return logs;
  }

  /** Returns the logs since the last call of this method. */
  static String take() {
    StringBuilder text = new StringBuilder();
    for (String line = LINES.poll(); line != null; line = LINES.poll()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  @Override
  public void close() {
    capturing = false;
    root.setLevel(level);
    Arrays.stream(root.getHandlers()).forEach(root::removeHandler);
    Arrays.stream(handlers).forEach(root::addHandler);
    LINES.clear();
  }

  private static void add(String logger, String message, Throwable problem) {
    StringWriter text = new StringWriter().append(logger).append(" - ").append(message);
    if (problem != null) {
      problem.printStackTrace(new PrintWriter(text, true));
    }
    LINES.add(text.toString());
  }

  private static final class Capturing extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord line) {
      add(line.getLoggerName(), formatter.formatMessage(line), line.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static final class Logger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    Logger(String name) {
      this.name = name;
    }

    @Override
    protected String getFullyQualifiedCallerName() {
      return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level, Marker marker, String message, Object[] arguments, Throwable problem) {
      add(name, MessageFormatter.basicArrayFormat(message, arguments), problem);
    }

    @Override
    public boolean isTraceEnabled() {
      return capturing;
    }

    @Override
    public boolean isDebugEnabled() {
      return capturing;
    }

    @Override
    public boolean isInfoEnabled() {
      return capturing;
    }

    @Override
    public boolean isWarnEnabled() {
      return capturing;
    }

    @Override
    public boolean isErrorEnabled() {
      return capturing;
    }
  }

  @Override
  public void initialize() {}

  @Override
  public ILoggerFactory getLoggerFactory() {
    return Logger::new;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return new NOPMDCAdapter();
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }
}
