package io.crosslink.sdk.core.internal.util;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // set before each test
class TextFilesTest {
  @TempDir Path folder;

  private String read(byte[] content) throws IOException {
    return TextFiles.read(Files.write(folder.resolve("file"), content));
  }

  @Test
  void onlyTheMarkAtTheBeginningIsRemoved() throws IOException {
    assertThat(read("\ufeffa\ufeffb\r\n".getBytes(UTF_8))).isEqualTo("a\ufeffb\r\n");
    assertThat(read("\ufeff".getBytes(UTF_8))).isEmpty();
    assertThat(read("a".getBytes(UTF_8))).isEqualTo("a");
    assertThat(read(new byte[0])).isEmpty();
  }

  @Test
  void otherEncodingsAreRejected() {
    assertThatThrownBy(() -> read(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0}))
        .isInstanceOf(MalformedInputException.class);
  }
}
