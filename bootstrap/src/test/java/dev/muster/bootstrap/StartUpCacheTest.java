package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A start without the cache is told where a cache was meant to be used. */
class StartUpCacheTest {
  private final Properties system = new Properties();

  @Test
  void aCacheThatIsUsedIsNotSpokenOf() {
    system.setProperty("muster.cache", "/a/muster.aot");
    system.setProperty("java.vm.info", "mixed mode, sharing");

    assertEquals(Optional.empty(), StartUpCache.unused(system, Map.of()));
  }

  @Test
  void aCacheThatIsNotUsedIsNamed() {
    system.setProperty("muster.cache", "/a/muster.aot");
    system.setProperty("java.vm.info", "mixed mode");

    String told = StartUpCache.unused(system, Map.of()).orElseThrow();

    assertTrue(told.contains(" /a/muster.aot: "), told);
  }

  @Test
  void whereThereIsNoneNoneIsMissed() {
    system.setProperty("java.vm.info", "mixed mode");

    assertEquals(Optional.empty(), StartUpCache.unused(system, Map.of()));
  }

  @Test
  void whoeverTurnedItOffKnows() {
    system.setProperty("muster.cache", "/a/muster.aot");
    system.setProperty("java.vm.info", "mixed mode");

    assertEquals(
        Optional.empty(),
        StartUpCache.unused(system, Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g -XX:AOTMode=off")));
  }
}
