package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Gives Jackson before 2.15 the limits of later versions: against JSON nested so deeply that the
 * stack overflows, and numbers so long that parsing them takes hours. Remove it when the oldest
 * supported Jackson is 2.15.
 */
final class LimitedJsonFactory extends JsonFactory {
  private static final int DEEPEST = 1000;
  private static final int LONGEST_NUMBER = 1000;
  private static final long serialVersionUID = 1L;

  LimitedJsonFactory(JsonFactoryBuilder builder) {
    super(builder);
  }

  /** {@return whether the Jackson on the class path has no limits of its own} */
  static boolean isNeeded() {
    try {
      Class.forName("com.fasterxml.jackson.core.StreamReadConstraints");
      return false;
    } catch (ClassNotFoundException e) {
      return true;
    }
  }

  @Override
  protected JsonParser _createParser(InputStream in, IOContext context) throws IOException {
    return new LimitedParser(super._createParser(in, context));
  }

  @Override
  protected JsonParser _createParser(Reader in, IOContext context) throws IOException {
    return new LimitedParser(super._createParser(in, context));
  }

  @Override
  protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context)
      throws IOException {
    return new LimitedParser(super._createParser(data, offset, length, context));
  }

  @Override
  protected JsonParser _createParser(
      char[] data, int offset, int length, IOContext context, boolean recyclable)
      throws IOException {
    return new LimitedParser(super._createParser(data, offset, length, context, recyclable));
  }

  private static final class LimitedParser extends JsonParserDelegate {
    private int depth;

    LimitedParser(JsonParser parser) {
      super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
      JsonToken token = super.nextToken();
      if (token == null) {
        return null;
      }
      if (token.isStructStart() && ++depth > DEEPEST) {
        throw new JsonParseException(this, "Nested too deeply");
      }
      if (token.isStructEnd()) {
        depth--;
      }
      if (token.isNumeric() && getTextLength() > LONGEST_NUMBER) {
        throw new JsonParseException(this, "A number with too many digits");
      }
      return token;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
      if (currentToken().isStructStart()) {
        depth--;
      }
      return super.skipChildren();
    }
  }
}
