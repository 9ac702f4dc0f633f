package io.crosslink.sdk.tests.spec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Notes, while a YAML file is being read, what the tree of its values does not tell. */
final class PlaceRecorder extends JsonParserDelegate {
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  PlaceRecorder(JsonParser parser) {
    super(parser);
  }

  @Override
  public JsonToken nextToken() throws IOException {
    boolean hasKey = currentToken() == JsonToken.FIELD_NAME; // whose line is noted
    JsonToken token = super.nextToken();
    if (token != null && !token.isStructEnd() && !hasKey) {
      lines.put(pointer(), currentTokenLocation().getLineNr());
    }
    if (token != null && token.isBoolean() && !getText().equalsIgnoreCase(token.asString())) {
      words.put(pointer(), getText());
    }
    return token;
  }

  private String pointer() {
    return getParsingContext().pathAsPointer().toString();
  }

  Map<String, Integer> lines() {
    return lines;
  }

  Map<String, String> words() {
    return words;
  }
}
