package io.crosslink.sdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** One set of fakes per test, whoever asks; and nothing that another extension provides. */
@NullUnmarked // the extension sets the fields
@FakeClouds
class OneSetOfFakesTest {
  private final FakeHuaweiCloud ofConstructor;
  @Fake private FakeHuaweiCloud ofField;
  @Fake private VpnClient vpn;
  private FakeHuaweiCloud ofPreparation;

  OneSetOfFakesTest(FakeHuaweiCloud huawei) {
    ofConstructor = huawei;
  }

  @BeforeEach
  void prepare(FakeHuaweiCloud huawei) {
    assertThat(ofField).isSameAs(huawei);
    ofPreparation = huawei;
    huawei.vpn().customerGateways().add("lisbon");
  }

  @Test
  void parametersFieldsAndConstructorsHaveTheSame(FakeHuaweiCloud huawei) {
    assertSame(huawei);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void eachInvocationHasItsOwn(int number, FakeHuaweiCloud huawei) {
    assertSame(huawei);
  }

  private static Stream<Integer> numbers() {
    return Stream.of(1, 2);
  }

  private void assertSame(FakeHuaweiCloud huawei) {
    assertThat(huawei).isSameAs(ofConstructor).isSameAs(ofField).isSameAs(ofPreparation);
    assertThat(vpn.customerGateways().listAll()).hasSize(1);
    huawei.assertCalled("listCustomerGateways", 1);
  }

  @Nested
  class Inner {
    @Fake private FakeHuaweiCloud ofInnerField;

    @BeforeEach
    void prepareInner(FakeHuaweiCloud huawei) {
      assertThat(huawei).isSameAs(ofInnerField);
    }

    @Test
    void nestedTestsHaveTheSame(FakeHuaweiCloud huawei) {
      assertThat(ofInnerField).isSameAs(huawei);
      assertSame(huawei);
    }
  }

  /** Marks what the extension below provides. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Other {}

  /** As Spring's extension: provides annotated parameters, and those of annotated constructors. */
  static final class OtherExtension implements ParameterResolver {
    private static final VirtualTime TIME = new VirtualTime();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.isAnnotated(Other.class)
          || parameter.getDeclaringExecutable().isAnnotationPresent(Other.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return TIME;
    }
  }

  /** Run by the test below, not by the build. */
  @FakeClouds
  @ExtendWith(OtherExtension.class)
  static class WithAnother {
    private final VirtualTime ofConstructor;

    @Other
    WithAnother(VirtualTime time) {
      ofConstructor = time;
    }

    @Test
    void anAnnotatedParameterIsLeftAlone(@Other VirtualTime time, FakeZenlayer zenlayer) {
      assertThat(time).isSameAs(OtherExtension.TIME).isNotSameAs(zenlayer.time());
      assertThat(ofConstructor).isSameAs(OtherExtension.TIME);
    }

    @ParameterizedTest
    @MethodSource("times")
    void anArgumentIsLeftAlone(VirtualTime time, @Fake FakeZenlayer zenlayer) {
      assertThat(time).isSameAs(OtherExtension.TIME).isNotSameAs(zenlayer.time());
    }

    static Stream<VirtualTime> times() {
      return Stream.of(OtherExtension.TIME);
    }
  }

  @Test
  void othersProvideTheirParameters() {
    run(WithAnother.class).testEvents().assertStatistics(tests -> tests.started(2).succeeded(2));
  }

  /** Run by the test below, not by the build. */
  @FakeClouds(perClass = true)
  static class Shared {
    private static final Set<Object> SEEN = new HashSet<>();
    @Fake private static FakeZenlayer zenlayer;
    @Fake private SdnClient sdn;

    @Test
    void one(FakeZenlayer each) {
      see(each);
    }

    private void see(FakeZenlayer each) {
      SEEN.add(each);
      SEEN.add(zenlayer);
      assertThat(sdn.ports().listAll()).isEmpty();
    }

    @AfterEach
    void after(FakeZenlayer each) {
      see(each);
    }

    @AfterAll
    static void last(FakeZenlayer each, SdnClient client) {
      SEEN.add(each);
      assertThat(client.ports().listAll()).isEmpty();
    }

    @Nested
    class First {
      @Test
      void two(FakeZenlayer each) {
        see(each);
      }
    }

    @Nested
    class Second {
      @Test
      void three(FakeZenlayer each) {
        see(each);
      }
    }
  }

  @Test
  void nestedClassesShareWhatTheEnclosingOneShares() {
    EngineExecutionResults results = run(Shared.class);
    results.testEvents().assertStatistics(tests -> tests.started(3).succeeded(3));
    results.containerEvents().assertStatistics(classes -> classes.failed(0));
    assertThat(Shared.SEEN).hasSize(1);
    assertThat(Shared.zenlayer.wireMock().isRunning()).isFalse();
  }

  /** Run by the test below, not by the build: nothing needs a fake before the nested tests. */
  @FakeClouds(perClass = true)
  static class SharedByNested {
    private static final Set<Object> SEEN = new HashSet<>();

    @Nested
    class First {
      @Test
      void one(FakeZenlayer each) {
        SEEN.add(each);
      }

      @Test
      void two(FakeZenlayer each) {
        SEEN.add(each);
      }
    }

    @Nested
    class Second {
      @Test
      void three(FakeZenlayer each) {
        SEEN.add(each);
      }
    }
  }

  @Test
  void nestedClassesShareWhatIsFirstNeededByOneOfThem() {
    run(SharedByNested.class).testEvents().assertStatistics(tests -> tests.started(3).succeeded(3));
    assertThat(SharedByNested.SEEN).hasSize(1);
  }

  /** Run by the test below, not by the build. */
  @FakeClouds
  static class StaticField {
    @Fake private static FakeZenlayer zenlayer;

    @Test
    void never() {}
  }

  /** Run by the test below, not by the build. */
  @FakeClouds
  static class FinalField {
    @Fake private final FakeZenlayer zenlayer = null;

    @Test
    void never() {}
  }

  /** Run by the test below, not by the build. */
  @FakeClouds
  static class OtherField {
    @Fake private String zenlayer;

    @Test
    void never() {}
  }

  @Test
  void fieldsThatCannotBeSetSaySo() {
    assertThat(failure(StaticField.class)).contains("perClass = true");
    assertThat(failure(FinalField.class)).contains("not final").contains("zenlayer");
    assertThat(failure(OtherField.class)).contains("of a type that @FakeClouds provides");
  }

  private static String failure(Class<?> tests) {
    return run(tests).allEvents().failed().stream()
        .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
        .flatMap(result -> result.getThrowable().stream())
        .map(Throwable::getMessage)
        .findFirst()
        .orElseThrow();
  }

  private static EngineExecutionResults run(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(tests)).execute();
  }
}
