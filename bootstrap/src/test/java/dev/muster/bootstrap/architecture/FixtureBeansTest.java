package dev.muster.bootstrap.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The beans among the broken classes, and those of the second house, stay out of every other test
 * of this module.
 */
class FixtureBeansTest {
  @Test
  void noApplicationContextTakesThemIn() {
    assertEquals(List.of(), fixtureBeans(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"muster.broken-architecture", "muster.second-house"})
  void oneThatIsToldToDoesSoTheyAreBeansIndeed(String setting) {
    assertNotEquals(List.of(), fixtureBeans(Map.of(setting, "true")));
  }

  private static List<String> fixtureBeans(Map<String, Object> settings) {
    Map<String, Object> withoutDatabase = Map.of("datasources.default.enabled", "false");
    try (ApplicationContext context =
        ApplicationContext.builder()
            .propertySources(PropertySource.of("no-database", withoutDatabase))
            .propertySources(PropertySource.of("settings", settings))
            .banner(false)
            .start()) {
      return context.getAllBeanDefinitions().stream()
          .map(definition -> definition.getBeanType().getName())
          .filter(name -> name.startsWith(BrokenHouse.ROOT) || name.startsWith("org.example."))
          .toList();
    }
  }
}
