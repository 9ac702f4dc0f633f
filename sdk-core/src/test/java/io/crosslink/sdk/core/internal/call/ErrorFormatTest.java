package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.internal.call.ErrorFormat.ErrorText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How errors are found in whatever a service or a gateway sends. */
class ErrorFormatTest {
  private static ErrorText huawei(String body) {
    return Things.HUAWEI.read(body);
  }

  private static ErrorText zenlayer(String body) {
    return Things.ZENLAYER.read(body);
  }

  private static ErrorText text(
      @Nullable String code, @Nullable String message, @Nullable String requestId) {
    return new ErrorText(code, message, requestId);
  }

  @Test
  void flat() {
    assertThat(huawei("{\"error_code\":\"VPN.1\",\"error_msg\":\"m\",\"request_id\":\"r\"}"))
        .isEqualTo(text("VPN.1", "m", "r"));
    assertThat(huawei("{\"code\":\"VPN.1\",\"message\":\"m\"}"))
        .isEqualTo(text("VPN.1", "m", null));
    assertThat(zenlayer("{\"requestId\":\"r\",\"code\":\"C\",\"message\":\"m\"}"))
        .isEqualTo(text("C", "m", "r"));
  }

  @Test
  void nested() {
    assertThat(huawei("{\"error\":{\"code\":401,\"message\":\"m\",\"title\":\"t\"}}"))
        .isEqualTo(text("401", "m", null));
    assertThat(huawei("{\"a\":[{\"b\":{\"error_code\":\"X\",\"error_msg\":\"m\"}}]}"))
        .isEqualTo(text("X", "m", null));
  }

  @Test
  void ofSeveralObjectsOfOneNameTheLastCounts() {
    assertThat(
            huawei(
                "{\"error\":{\"code\":\"A\",\"message\":\"a\"},"
                    + "\"error\":{\"code\":\"B\",\"message\":\"b\"}}"))
        .isEqualTo(text("B", "b", null));
    assertThat(
            huawei("{\"error\":{\"code\":\"A\",\"message\":\"a\"},\"error\":null,\"code\":\"C\"}"))
        .isEqualTo(text("C", null, null));
  }

  @Test
  void manyPropertiesAreReadInLinearTime() {
    StringBuilder many = new StringBuilder("{\"code\":\"A\"");
    for (int i = 0; i < 200_000; i++) {
      many.append(",\"p").append(i).append("\":{}");
    }
    many.append(",\"message\":\"m\",\"code\":\"B\"}");

    assertThat(huawei(many.toString())).isEqualTo(text("B", "m", null));
  }

  @Test
  void requestIdMayStandOutside() {
    assertThat(huawei("{\"request_id\":\"outer\",\"error\":{\"code\":\"X\",\"message\":\"m\"}}"))
        .isEqualTo(text("X", "m", "outer"));
    assertThat(
            huawei(
                "{\"request_id\":\"outer\","
                    + "\"error\":{\"code\":\"X\",\"message\":\"m\",\"request_id\":\"inner\"}}"))
        .isEqualTo(text("X", "m", "inner"));
    assertThat(huawei("{\"request_id\":\"r\",\"oops\":1}")).isEqualTo(text(null, null, "r"));
  }

  @Test
  void theMoreSpecificPairWins() {
    assertThat(
            huawei("{\"code\":\"A\",\"message\":\"a\",\"error_code\":\"B\",\"error_msg\":\"b\"}"))
        .isEqualTo(text("B", "b", null));
  }

  @Test
  void inAnObjectOfItsOwn() {
    ErrorText found =
        huawei(
            "{\"NeutronError\":{\"type\":\"PeeringNotFound\",\"message\":\"m\",\"detail\":\"\"},"
                + "\"request_id\":\"r\"}");

    assertThat(found).isEqualTo(new ErrorText("PeeringNotFound", "m", "r", true));
    assertThat(huawei("{\"a\":{\"NeutronError\":{\"type\":\"T\",\"message\":null}}}"))
        .isEqualTo(text("T", null, null));
    assertThat(huawei("{\"type\":\"T\",\"message\":\"m\"}")).isEqualTo(text(null, "m", null));
    assertThat(huawei("{\"NeutronError\":\"text\"}")).isEqualTo(text(null, null, null));
    assertThat(Things.HUAWEI.findIn(Map.of("NeutronError", Map.of("type", "T", "message", "m"))))
        .isEqualTo(new ErrorText("T", "m", null, true));
  }

  @Test
  void numbersBecomeText() {
    assertThat(huawei("{\"code\":40301,\"message\":7}")).isEqualTo(text("40301", "7", null));
  }

  @Test
  void halfOfAPairMayBeNull() {
    assertThat(huawei("{\"error_code\":null,\"error_msg\":\"m\"}"))
        .isEqualTo(text(null, "m", null));
    assertThat(huawei("{\"error_code\":\"X\",\"error_msg\":null}"))
        .isEqualTo(text("X", null, null));
    assertThat(
            huawei(
                "{\"error_code\":null,\"error_msg\":null,"
                    + "\"error\":{\"code\":\"X\",\"message\":\"m\"}}"))
        .isEqualTo(text("X", "m", null));
  }

  @Test
  void pairsAreNotMixed() {
    assertThat(huawei("{\"code\":\"X\",\"error_msg\":\"m\"}")).isEqualTo(text("X", null, null));
    // A code on its own is nobody's error while there is a pair.
    assertThat(huawei("{\"area\":{\"code\":\"EU\"},\"error\":{\"code\":\"X\",\"message\":\"m\"}}"))
        .isEqualTo(text("X", "m", null));
  }

  /** As long as there is no code that it would not belong to. */
  @Test
  void aMessageMayStandAlone() {
    assertThat(huawei("{\"message\":\"m\"}")).isEqualTo(text(null, "m", null));
    assertThat(huawei("{\"error_msg\":\"m\",\"request_id\":\"r\"}"))
        .isEqualTo(text(null, "m", "r"));
  }

  @Test
  void anythingElseIsNoError() {
    for (String body :
        new String[] {
          "",
          " ",
          "<html>no</html>",
          "{\"code\":",
          "null",
          "7",
          "\"code\"",
          "[]",
          "{}",
          "{\"code\":{},\"message\":[]}",
          "{\"code\":\" \",\"message\":\"\"}"
        }) {
      assertThat(huawei(body)).as(body).isEqualTo(text(null, null, null));
    }
  }

  @Test
  void whatIsShownIsShortAndOnOneLine() {
    String endless = "x".repeat(100_000);
    ErrorText found =
        huawei(
                "{\"code\":\""
                    + endless
                    + "\",\"message\":\"a\\nb "
                    + endless
                    + "\",\"request_id\":\""
                    + endless
                    + "\"}")
            .shown(RequestSecrets.NONE);

    assertThat(found.code()).hasSizeLessThan(400);
    assertThat(found.message()).hasSizeLessThan(400).startsWith("a b ");
    assertThat(found.requestId()).hasSizeLessThan(400);
    assertThat(Things.ZENLAYER.requestId(Map.of("requestId", " a  b"))).isEqualTo(" a  b");
    assertThat(RequestSecrets.NONE.showId(endless)).hasSizeLessThan(400);
    assertThat(RequestSecrets.NONE.showId("a\nb")).isEqualTo("a b");
    assertThat(RequestSecrets.NONE.showId("a\u007fb")).isEqualTo("a\\u007fb");
    assertThat(RequestSecrets.NONE.showId(" a  b")).isEqualTo("a b");
  }

  @Test
  void theFirstRequestIdThereIsCounts() {
    ErrorFormat format =
        new ErrorFormat(
            List.of(new ErrorFormat.Pair("code", "message")),
            List.of("id", "trace"),
            List.of(),
            false,
            List.of());

    assertThat(format.read("{\"code\":\"X\",\"message\":\"m\",\"trace\":\"r\"}"))
        .isEqualTo(text("X", "m", "r"));
  }

  @Test
  void onlyErrorsNearTheTopAreFound() {
    String error = "{\"code\":\"X\",\"message\":\"m\"}";

    assertThat(huawei("{\"a\":".repeat(5) + error + "}".repeat(5))).isEqualTo(text("X", "m", null));
    assertThat(huawei("{\"a\":".repeat(6) + error + "}".repeat(6)))
        .isEqualTo(text(null, null, null));
  }

  @Test
  void whatFollowsDeepNestingIsRead() {
    String deep = "{\"a\":[".repeat(9) + "]}".repeat(9);

    assertThat(huawei("{\"z\":" + deep + ",\"code\":\"X\",\"message\":\"m\"}"))
        .isEqualTo(text("X", "m", null));
  }

  @Test
  void ofSeveralPropertiesOfOneNameTheLastCounts() {
    assertThat(huawei("{\"code\":\"X\",\"message\":\"m\",\"code\":\"Y\"}"))
        .isEqualTo(text("Y", "m", null));
  }

  @Test
  void aBodyThatIsCutOffIsNoError() {
    assertThat(huawei("{\"code\":\"X\",\"message\":\"m\"")).isEqualTo(text(null, null, null));
    assertThat(huawei("[{\"code\":\"X\",\"message\":\"m\"}")).isEqualTo(text(null, null, null));
    assertThat(huawei("{\"code\":\"X\",\"message\":\"m\"}, and a text"))
        .isEqualTo(text("X", "m", null));
  }

  @Test
  void nestingHasNoBottom() {
    assertThat(huawei("[".repeat(500) + "]".repeat(500))).isEqualTo(text(null, null, null));
    assertThat(huawei("{\"a\":".repeat(100_000))).isEqualTo(text(null, null, null));
  }

  @Test
  void inASuccessfulAnswerOnlyAWholePairIsAnError() {
    assertThat(Things.HUAWEI.findIn(Map.of("code", "X", "message", "m")))
        .isEqualTo(text("X", "m", null));
    assertThat(
            Things.HUAWEI.findIn(
                Map.of("error", Map.of("code", 1, "message", "m", "request_id", "r"))))
        .isEqualTo(text("1", "m", "r"));
    assertThat(Things.HUAWEI.findIn(Map.of())).isNull();
    assertThat(Things.HUAWEI.findIn(Map.of("code", "EU"))).isNull();
    assertThat(Things.HUAWEI.findIn(Map.of("error", "none"))).isNull();
    assertThat(Things.HUAWEI.findIn(Map.of("code", Map.of("a", 1), "message", "m"))).isNull();
    assertThat(Things.HUAWEI.findIn(Map.of("code", List.of("a"), "message", "m"))).isNull();
    assertThat(
            Things.HUAWEI.findIn(
                Map.of("code", "X", "message", "m", "error", Map.of("code", "Y", "message", "n"))))
        .isEqualTo(text("X", "m", null));
    Map<String, @Nullable Object> halfEmpty = new LinkedHashMap<>();
    halfEmpty.put("code", null);
    halfEmpty.put("message", "all fine");
    assertThat(Things.HUAWEI.findIn(halfEmpty)).isNull();
  }

  @Test
  void aResourceMayTellOfAPastError() {
    Map<String, Object> past = Map.of("code", "X", "message", "m");

    assertThat(Things.HUAWEI.findIn(Map.of("last_failure", past))).isNull();
    assertThat(Things.HUAWEI.findIn(Map.of("jobs", Arrays.asList(past, past)))).isNull();
  }
}
