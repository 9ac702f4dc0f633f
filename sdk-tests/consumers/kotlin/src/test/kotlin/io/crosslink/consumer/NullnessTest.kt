package io.crosslink.consumer

import io.crosslink.sdk.huawei.HuaweiCredentials
import io.crosslink.sdk.huawei.vpn.VpnClient
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Kotlin must check nullable values, and no others. */
class NullnessTest {
  @TempDir lateinit var folder: Path

  @Test
  fun answersAreReadAsKotlinReadsThem() {
    TinyCloud().use { cloud ->
      VpnClient.builder()
          .credentials(HuaweiCredentials.of("access-key", "secret-key"))
          .projectId("0605768a3300d5762f82c01a180692a0")
          .endpoint(cloud.url())
          .build()
          .use { vpn ->
            val gateway = vpn.customerGateways().get("gw-1")
            val name: String = gateway.name // always there
            val year: Int = gateway.createdAt.year
            val address: String = gateway.idValue ?: "none"
            assertEquals("berlin", name)
            assertEquals(2026, year)
            assertTrue(address.isNotEmpty())
            assertEquals(1, gateway.additionalProperties.size)
          }
    }
  }

  @Test
  fun whatIsRightCompiles() {
    assertEquals("", errors("fun address(gateway: CustomerGateway): String? = gateway.idValue"))
    assertEquals("", errors("fun length(gateway: CustomerGateway): Int = gateway.name.length"))
    val delete = "gateways.delete(gateway.id)"
    assertEquals(
        "", errors("fun delete(gateways: CustomerGateways, gateway: CustomerGateway) = $delete"))
  }

  @Test
  fun whatMayBeNullIsNotTakenForAValue() {
    val found = errors("fun length(gateway: CustomerGateway): Int = gateway.idValue.length")
    assertTrue(found.contains("nullable receiver"), found)
  }

  @Test
  fun nullIsNotGivenWhereAValueIsWanted() {
    val found = errors("fun delete(gateways: CustomerGateways) = gateways.delete(null)")
    assertTrue(found.contains("non-null type 'String'"), found)
  }

  /** Returns the errors of the compiler for a line of code. */
  private fun errors(line: String): String {
    val source = folder.resolve("Line.kt")
    Files.writeString(
        source,
        "import io.crosslink.sdk.huawei.vpn.*\nimport io.crosslink.sdk.huawei.vpn.model.*\n$line\n")
    val output = ByteArrayOutputStream()
    val code =
        K2JVMCompiler()
            .exec(
                PrintStream(output),
                "-no-stdlib",
                "-no-reflect",
                "-Xjspecify-annotations=strict",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString(),
                source.toString())
    return if (code == ExitCode.OK) "" else output.toString()
  }
}
