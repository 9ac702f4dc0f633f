package io.crosslink.sdk.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class fakes of both clouds and clients that are ready to call them. A test,
 * or a method annotated with {@code @BeforeEach} or {@code @AfterEach}, takes those it needs as
 * parameters: {@link io.crosslink.sdk.testkit.FakeZenlayer}, {@link
 * io.crosslink.sdk.testkit.FakeHuaweiVpn}, {@link io.crosslink.sdk.zenlayer.sdn.SdnClient}, {@link
 * io.crosslink.sdk.huawei.vpn.VpnClient} and {@link io.crosslink.sdk.testkit.VirtualTime}, by which
 * both clouds go. Nothing is started that no test asks for.
 *
 * <p>Each test has fakes of its own, so tests may run in parallel. A failed test tells the calls
 * that were made, secrets masked.
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
   * Has all tests of the class use the same fakes, and lets constructors and methods annotated with
   * {@code @BeforeAll} or {@code @AfterAll} take them, too.
   *
   * @return whether they do; if not, each test has its own
   */
  boolean sharedByClass() default false;
}
