package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Web pages of other origins are let in by configuration alone, and never any with credentials. */
class CorsTest {
  private static final String CORS = "micronaut.server.cors.";
  private static final String WEB = CORS + "configurations.web.";
  private static final String FRIEND = "https://app.example";
  private static final String STRANGER = "https://elsewhere.example";

  @Test
  void byDefaultNobodyIsLetIn() {
    with(
        Map.of(),
        api -> {
          isRefused(preflight(api, FRIEND, "GET"));
          isRefused(from(api, FRIEND));
          assertEquals(Set.of(), corsHeaders(from(api, "http://localhost:3000").hasStatus(200)));
          assertEquals(Set.of(), corsHeaders(api.get("/problems").hasStatus(200)));
        });
  }

  @Test
  void whoIsLetInMayReadWhatAClientNeeds() {
    with(
        Map.of(CORS + "enabled", "true", WEB + "allowed-origins", FRIEND),
        api -> {
          Answer preflight = preflight(api, FRIEND, "PATCH");
          preflight
              .isEmpty(200)
              .hasHeader("Access-Control-Allow-Origin", FRIEND)
              .hasHeader("Access-Control-Allow-Methods", "PATCH")
              .hasHeader("Access-Control-Allow-Headers", "content-type, if-match");
          Answer answer = from(api, FRIEND);
          answer
              .hasStatus(200)
              .hasHeader("Access-Control-Allow-Origin", FRIEND)
              .hasHeader(
                  "Access-Control-Expose-Headers",
                  "ETag, Link, Location, Idempotency-Replayed, Consistency-Token");
          assertTrue(answer.header("Vary").contains("Origin"), answer::toString);
          isRefused(preflight(api, STRANGER, "GET"));
          isRefused(preflight(api, FRIEND, "DELETE"));
          isRefused(from(api, STRANGER));
        });
  }

  @Test
  void aPreflightIsCountedWhetherItIsLetInOrNot() {
    try (EmbeddedServer server =
        NoteService.start(Map.of(CORS + "enabled", "true", WEB + "allowed-origins", FRIEND))) {
      Api api = NoteService.api(server.getURI());
      preflight(api, FRIEND, "PATCH").hasStatus(200);
      isRefused(preflight(api, STRANGER, "GET"));

      MeterRegistry meters = server.getApplicationContext().getBean(MeterRegistry.class);
      assertEquals(
          Map.of("200", 1L, "403", 1L),
          meters.find("http.server.requests").timers().stream()
              .collect(Collectors.toMap(it -> it.getId().getTag("status"), Timer::count)));
    }
  }

  @Test
  void whoIsLetInMayBeAPatternThatNoStrangerMatches() {
    with(
        Map.of(CORS + "enabled", "true", WEB + "allowed-origins-regex", "https://app[.]example"),
        api -> from(api, FRIEND).hasStatus(200).hasHeader("Access-Control-Allow-Origin", FRIEND));
  }

  @Test
  void whatIsExposedCanBeConfigured() {
    with(
        Map.of(
            CORS + "enabled",
            "true",
            WEB + "allowed-origins",
            FRIEND,
            WEB + "exposed-headers",
            "Link"),
        api -> from(api, FRIEND).hasHeader("Access-Control-Expose-Headers", "Link"));
  }

  @Test
  void credentialsAreNotForAnyOrigin() {
    isRefused(Map.of(CORS + "enabled", "true"), "default");
    isRefused(Map.of(CORS + "enabled", "true", WEB + "max-age", "60"), "web");
    isRefused(Map.of(CORS + "enabled", "true", WEB + "allowed-origins", "*"), "web");
    for (String regex : List.of("https://.*", "http://.*", "null|https://app[.]example")) {
      isRefused(Map.of(CORS + "enabled", "true", WEB + "allowed-origins-regex", regex), "web");
    }
  }

  @Test
  void withoutCredentialsAnyOriginMayComeIn() {
    with(
        Map.of(
            CORS + "enabled",
            "true",
            CORS + "localhost-pass-through",
            "true",
            WEB + "allow-credentials",
            "false"),
        api ->
            from(api, STRANGER)
                .hasStatus(200)
                .hasHeader("Access-Control-Allow-Origin", STRANGER)
                .hasHeader("Access-Control-Allow-Credentials", ""));
  }

  private static void isRefused(Answer answer) {
    answer.isProblem(
        403,
        "origin-not-allowed",
        """
        {"title": "Origin not allowed", "instance": "/problems", "detail":
         "This service does not answer to web pages of the origin that the request names."}\
        """);
    assertEquals(Set.of(), corsHeaders(answer));
  }

  private static void isRefused(Map<String, Object> settings, String configuration) {
    Throwable refused =
        assertThrows(
            BeanInstantiationException.class, () -> ApplicationContext.run(settings).close());
    while (!(refused instanceof ConfigurationException)) {
      refused = refused.getCause();
    }

    assertEquals(
        ("CORS must not allow credentials to any origin: name the origins in"
                + " micronaut.server.cors.configurations.%1$s.allowed-origins, or set"
                + " micronaut.server.cors.configurations.%1$s.allow-credentials to false.")
            .formatted(configuration),
        refused.getMessage());
  }

  private static void with(Map<String, Object> settings, Consumer<Api> test) {
    try (EmbeddedServer server = NoteService.start(settings)) {
      test.accept(NoteService.api(server.getURI()));
    }
  }

  private static Answer from(Api api, String origin) {
    return api.send(api.request("/problems").header("Origin", origin));
  }

  private static Answer preflight(Api api, String origin, String method) {
    return api.send(
        api.request(method.equals("PATCH") ? "/notes/1" : "/problems")
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", method)
            .header("Access-Control-Request-Headers", "content-type, if-match"));
  }

  private static Set<String> corsHeaders(Answer answer) {
    Set<String> names = new TreeSet<>(answer.response().headers().map().keySet());
    names.removeIf(name -> !name.startsWith("access-control-"));
    return names;
  }
}
