package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.jdbc.connect.ManagedDatabase;
import dev.muster.platform.web.bearer.FirstUser;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Without a setting the service is open where nobody else can have anything to do with it. */
class AccessFactoryTest {
  private static final String OPEN = "open to everybody, who then acts as an administrator";
  private static final String REQUIRED = "for those alone who send a valid token";

  private final Map<String, Object> settings =
      new HashMap<>(
          Map.of(
              "datasources.default.url",
              ManagedDatabase.URL,
              "micronaut.server.host",
              "127.0.0.1"));
  private boolean exists;

  @Test
  void onItsOwnDatabaseItIsOpenToThisMachine() {
    assertEquals(OPEN, words());
    settings.put("muster.access", "");
    assertEquals(OPEN, words());
  }

  @Test
  void theFirstUserEndsThat() {
    exists = true;
    assertEquals(REQUIRED, words());
  }

  @Test
  void withoutAnythingThatKnowsUsersThereIsNone() {
    assertEquals(OPEN, words(Optional.empty()));
  }

  @Test
  void onADatabaseOfOthersTokensAreRequired() {
    settings.put("datasources.default.url", "jdbc:postgresql://db.example/muster");
    assertEquals(REQUIRED, words());
  }

  @Test
  void beyondThisMachineTokensAreRequired() {
    settings.put("micronaut.server.host", "0.0.0.0");
    assertEquals(REQUIRED, words());
  }

  @Test
  void withAProviderTokensAreRequired() {
    settings.put("muster.oidc.issuer", "");
    assertEquals(OPEN, words());
    settings.put("muster.oidc.issuer", "https://id.example");
    assertEquals(REQUIRED, words());
  }

  @Test
  void theSettingOutweighsAllThat() {
    settings.put("muster.access", "required");
    assertEquals(REQUIRED, words());

    settings.put("muster.access", "open");
    settings.put("datasources.default.url", "jdbc:postgresql://db.example/muster");
    exists = true;
    assertEquals(OPEN, words());
  }

  private String words() {
    return words(Optional.of(() -> exists));
  }

  private String words(Optional<FirstUser> user) {
    try (ApplicationContext context =
        ApplicationContext.builder(settings).bootstrapEnvironment(false).build()) {
      return new AccessFactory().mode(context.getEnvironment().start(), user).words();
    }
  }
}
