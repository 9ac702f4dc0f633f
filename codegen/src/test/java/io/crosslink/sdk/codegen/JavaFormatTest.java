package io.crosslink.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.googlejavaformat.java.FormatterException;
import org.junit.jupiter.api.Test;

class JavaFormatTest {

  @Test
  void codeAndImports() throws FormatterException {
    assertThat(JavaFormat.isPossible()).isTrue();
    assertThat(
            JavaFormat.format(
                """
                package a;
                import java.util.Map;
                import java.util.List;
                import java.util.Set;
                /** Sees {@link Set}. */
                class A { Map<String,String> map( ){return null;} }
                """))
        .isEqualTo(
            """
            package a;

            import java.util.Map;
            import java.util.Set;

            /** Sees {@link Set}. */
            class A {
              Map<String, String> map() {
                return null;
              }
            }
            """);
  }

  @Test
  void whatIsNotJava() {
    assertThatThrownBy(() -> JavaFormat.format("class {")).isInstanceOf(FormatterException.class);
  }
}
