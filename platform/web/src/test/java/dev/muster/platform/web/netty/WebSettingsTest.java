package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.scheduling.executor.ThreadSelection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The settings come with the adapter, and whoever configures it has the last word. */
class WebSettingsTest {
  @Test
  void theSettingsNeedNoConfiguration() {
    try (ApplicationContext context = ApplicationContext.run()) {
      HttpServerConfiguration server = context.getBean(HttpServerConfiguration.class);

      assertEquals(ThreadSelection.BLOCKING, server.getThreadSelection());
      assertEquals(65_536, server.getMaxRequestSize());
    }
  }

  @Test
  void configurationOverridesTheSettings() {
    Map<String, Object> configuration = Map.of("micronaut.server.max-request-size", 10);
    try (ApplicationContext context = ApplicationContext.run(configuration)) {
      HttpServerConfiguration server = context.getBean(HttpServerConfiguration.class);

      assertEquals(10, server.getMaxRequestSize());
    }
  }
}
