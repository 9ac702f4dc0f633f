package io.crosslink.sdk.huawei.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsFileTest {
  private final Path folder;

  RegionsFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private RegionsFile read(String text) throws IOException {
    return RegionsFile.read(Files.writeString(folder.resolve("regions.yaml"), text));
  }

  @Test
  void readsTheProvidersExamples() throws IOException {
    RegionsFile regions =
        read(
            """
            # Service name is case-insensitive
            ECS:
              - id: 'cn-north-1'
                endpoint: 'https://ecs.cn-north-1.example.com'
              - id: 'cn-north-9'
                endpoint: 'https://ecs.cn-north-9.example.com'
            IoTDA:
              - id: 'ap-southwest-1'
                endpoints:
                  - 'https://iotda-1.example.com'
                  - 'https://iotda-2.example.com'
            """);

    assertThat(regions.endpoints("ecs", "cn-north-9"))
        .containsExactly("https://ecs.cn-north-9.example.com");
    assertThat(regions.endpoints("iotda", "ap-southwest-1"))
        .containsExactly("https://iotda-1.example.com", "https://iotda-2.example.com");
    assertThat(regions.endpoints("ecs", "ap-southwest-1")).isEmpty();
    assertThat(regions.endpoints("vpn", "cn-north-1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ufeffVPN:\n- id: eu-de\n  endpoint: https://h:8443/p",
        "VPN:\n- id: eu-de\n  endpoint: https://h:8443/p",
        """
        ---

        'vpn':   # mine
          -   id:  "eu-de"   # here
              endpoint: https://h:8443/p\s
        """,
        "VPN:\r\n  - id: eu-de\r\n    endpoint: https://h:8443/p\r\n",
        "Vpn:\n  - endpoint: 'https://h:8443/p'\n    id: eu-de\nECS:\n",
        "VPN:\n  - endpoints:\n    - https://h:8443/p\n    id: eu-de\n# the end",
        "\uFEFFVPN:\n  - id: eu-de\n    endpoint: https://other\n\n  - id: eu-de\n    endpoint:"
            + " https://h:8443/p",
      })
  void readsWhatMeansTheSame(String text) throws IOException {
    assertThat(read(text).endpoints("vpn", "eu-de")).containsExactly("https://h:8443/p");
  }

  @Test
  void nothingIsNothing() throws IOException {
    assertThat(read("").endpoints("vpn", "eu-de")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "- id: a;  endpoint: b | line 1 is a region without a service above it",
        "endpoint: b | line 1 is not in a region",
        "- b | line 1 is not in a region",
        "VPN:;  id: a | line 2 is not in a region",
        "VPN: a | line 1 is not a service, region, id or endpoint",
        "VPN:;  eu-de: https://h | line 2 is not a service, region, id or endpoint",
        "VPN:;  - id: a;    endpoint: b;    name: c | line 4 is not a service, region, id or endpoint",
        "VPN:;\t- id: a | line 2 is not a service, region, id or endpoint",
        "VPN:;  - id: a;   endpoint: b | line 3 is not in a region",
        "VPN:;  - id: a;    id: b | line 3 is a second id of the region",
        "VPN:;  - id: a;    endpoint: 'b | line 3 has no value, or one that is neither an id nor"
            + " a URL",
        "VPN:;  - id: a;    endpoint: | line 3 has no value, or one that is neither an id nor a"
            + " URL",
        "VPN:;  - id: *a;    endpoint: b | line 2 has no value, or one that is neither an id nor"
            + " a URL",
        "VPN:;  - id: a;    endpoints: [b] | line 3 has a value on the same line: put each endpoint on a"
            + " line of its own below",
        "VPN:;  - id: a;    endpoints:;  - b | line 4 is an entry outside a list of endpoints",
        "VPN:;  - id: a;    endpoint: b;    - c | line 4 is an entry outside a list of endpoints",
        "VPN:;  - id: a;ECS: | line 2 begins a region without an id or an endpoint",
        "VPN:;  - endpoint: a;  - id: b | line 2 begins a region without an id or an endpoint",
        "VPN:;  - id: a;    endpoints: | line 2 begins a region without an id or an endpoint",
      })
  void saysWhatItDoesNotUnderstandAndWhere(String text, String problem) {
    assertThatThrownBy(() -> read(text.replace(";", "\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(folder.resolve("regions.yaml") + ", " + problem);
  }

  @Test
  void saysWhatItCannotRead() throws IOException {
    Path file = folder.resolve("regions.yaml");
    assertThatThrownBy(() -> RegionsFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + " does not exist");
    Files.write(file, new byte[] {'V', (byte) 0xff});
    assertThatThrownBy(() -> RegionsFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + " cannot be read as UTF-8 text: check its permissions");
  }
}
