package dev.muster.bootstrap;

import dev.muster.platform.web.management.HostFilter;
import dev.muster.platform.web.management.ManagementServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Locale;

/** Wires the management server: takes readiness and metrics, provides their HTTP server. */
@Factory
final class ManagementFactory {
  // Port 0 and negative ports mean any free port, as for the public server.
  private static final int ANY = 0;

  @Singleton
  @Bean(preDestroy = "close")
  ManagementServer management(
      @Value("${muster.management.host}") String host,
      @Value("${muster.management.port}") int port,
      HostFilter hosts,
      ServiceReadiness readiness,
      PrometheusMeterRegistry meters) {
    try {
      return ManagementServer.start(
          new InetSocketAddress(host, Math.max(port, ANY)), hosts, readiness::now, meters::scrape);
    } catch (IOException | IllegalArgumentException refused) {
      throw new StartRefusedException(
          String.format(
              Locale.ROOT,
              "It cannot listen for health and metrics at %s:%d (%s): stop what uses that address,"
                  + " or set MUSTER_MANAGEMENT_PORT to another port.",
              host,
              port,
              refused.getMessage()),
          refused);
    }
  }
}
