package io.crosslink.sdk.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Provides the tests of a class with fakes of both clouds and clients of them. Test methods, and
 * methods annotated with {@code @BeforeEach} or {@code @AfterEach}, declare those they need as
 * parameters: {@link io.crosslink.sdk.testkit.FakeZenlayer}, {@link
 * io.crosslink.sdk.testkit.FakeHuaweiCloud}, {@link io.crosslink.sdk.zenlayer.sdn.SdnClient},
 * {@link io.crosslink.sdk.huawei.vpn.VpnClient} and the {@link
 * io.crosslink.sdk.testkit.VirtualTime} that both clouds share. Fakes and clients are started when
 * they are first used as a parameter, and closed after the test.
 *
 * <p>Each test has its own fakes, so tests can run in parallel. The report of a failed test
 * contains the calls that were made, with secrets masked.
 *
 * <pre>{@code
 * @FakeClouds
 * class TearDownTest {
 *   @Test
 *   void destroysOnce(FakeZenlayer zenlayer, SdnClient sdn) {
 *     …
 *   }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FakeCloudsExtension.class)
public @interface FakeClouds {
  /**
   * Whether all tests of the class use the same fakes and clients, which constructors and methods
   * annotated with {@code @BeforeAll} or {@code @AfterAll} can then declare as parameters, too.
   * They are closed after the last test of the class.
   *
   * @return true for one set of fakes per class, false for one per test
   */
  boolean perClass() default false;
}
