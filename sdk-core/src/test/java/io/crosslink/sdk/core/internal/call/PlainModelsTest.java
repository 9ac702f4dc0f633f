package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.OpenEnum;
import io.crosslink.sdk.core.internal.mask.SecretValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which models need not be searched for secrets. */
class PlainModelsTest {
  @Test
  void textsNumbersAndListsOfThemArePlain() {
    assertThat(PlainModels.isPlain(new Plain(Map.of()))).isTrue();
  }

  @Test
  void whatMayHoldASecretIsNotPlain() {
    assertThat(PlainModels.isPlain(new Plain(Map.of("token", "t")))).isFalse();
    assertThat(PlainModels.isPlain(new WithSecret())).isFalse();
    assertThat(PlainModels.isPlain(new WithModel())).isFalse();
    assertThat(PlainModels.isPlain(new WithModels())).isFalse();
    assertThat(PlainModels.isPlain(new WithMap())).isFalse();
    assertThat(PlainModels.isPlain(new WithAnything())).isFalse();
    assertThat(PlainModels.isPlain(new Inherited())).isFalse();
    assertThat(PlainModels.isPlain("no model")).isFalse();
  }

  @OpenEnum
  private static final class Color {}

  private abstract static class Model implements ApiModel {
    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }

  @SuppressWarnings("unused") // read by reflection
  private static final class Plain implements ApiModel {
    private static final Object SHARED = new Object();
    private final Map<String, @Nullable Object> additionalProperties;
    private @Nullable String text;
    private @Nullable Long number;
    private @Nullable Boolean flag;
    private boolean primitive;
    private @Nullable OffsetDateTime time;
    private @Nullable Color color;
    private @Nullable List<String> texts;
    private @Nullable List<Color> colors;

    Plain(Map<String, @Nullable Object> additionalProperties) {
      this.additionalProperties = additionalProperties;
    }

    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return additionalProperties;
    }
  }

  @SuppressWarnings("unused") // read by reflection
  private static final class WithSecret implements ApiModel {
    @SecretValue private @Nullable String psk;

    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }

  @SuppressWarnings("unused") // read by reflection
  private static final class WithModel implements ApiModel {
    private @Nullable WithSecret inner;

    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }

  @SuppressWarnings("unused") // read by reflection
  private static final class WithModels implements ApiModel {
    private @Nullable List<WithSecret> inner;

    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }

  @SuppressWarnings("unused") // read by reflection
  private static final class WithMap implements ApiModel {
    private @Nullable Map<String, String> labels;

    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }

  @SuppressWarnings("unused") // read by reflection
  private static final class WithAnything implements ApiModel {
    private @Nullable Object value;

    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }

  private static final class Inherited extends Model {}
}
