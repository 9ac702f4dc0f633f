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
 * parameters, as do constructors with JUnit 5.12 or newer; fields are annotated with {@link Fake}:
 * {@link io.crosslink.sdk.testkit.FakeZenlayer}, {@link io.crosslink.sdk.testkit.FakeHuaweiCloud},
 * {@link io.crosslink.sdk.zenlayer.sdn.SdnClient}, {@link io.crosslink.sdk.huawei.vpn.VpnClient},
 * {@link io.crosslink.sdk.huawei.vpc.VpcClient}, {@link io.crosslink.sdk.huawei.eip.EipClient},
 * {@link io.crosslink.sdk.huawei.dc.DcClient}, {@link io.crosslink.sdk.huawei.er.ErClient} and the
 * {@link io.crosslink.sdk.testkit.VirtualTime} that both clouds share. If a test has both fakes,
 * they are linked, by the {@link io.crosslink.sdk.testkit.CloudLink} that it can declare as well.
 * Fakes and clients are started when they are first needed, and closed after the test.
 *
 * <p>Each test has its own fakes, the same ones in all its parameters and fields, also in those of
 * enclosing classes; so tests can run in parallel. Parameters with an annotation of another
 * extension, such as {@code @Autowired}, are left alone, and so are those of constructors with an
 * annotation. The report of a failed test contains the calls that were made, with secrets masked.
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
   * Whether all tests of the class and its nested classes use the same fakes and clients, which
   * constructors, methods annotated with {@code @BeforeAll} or {@code @AfterAll}, and static fields
   * can then declare, too. They are closed after the last test of the class.
   *
   * @return true for one set of fakes per class, false for one per test
   */
  boolean perClass() default false;
}
