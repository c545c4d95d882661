package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import dev.muster.application.Page;
import dev.muster.application.kit.BusyWalk;
import dev.muster.application.kit.ComingAndGoing;
import dev.muster.persistence.roster.RosterTables;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.web.roster.http.RosterFixture;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** All pages of a team of 100,000, read over HTTP while 4 clients let others join and leave it. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesUnderWritersTest implements RosterFixture, TestPropertyProvider {
  private static final int STAYING = 100_000;
  private static final int PASSING = 1_000;
  private static final int WRITERS = 4;

  @Inject EmbeddedServer server;
  @Inject RosterTables tables;

  private long team;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @Test
  void whoStaysIsSeenExactlyOnceAndNobodyTwice() {
    team = team("Legion");
    tables.fill(team, STAYING + PASSING);

    List<Long> seen = BusyWalk.read(this::page, writers());

    assertIterableEquals(staying(), seen.stream().filter(hero -> !isPassing(hero)).toList());
    assertEquals(new HashSet<>(seen).size(), seen.size());
  }

  private List<ComingAndGoing<Long>> writers() {
    List<ComingAndGoing<Long>> writers =
        Stream.generate(() -> new ComingAndGoing<>(this::leave, this::joinAgain))
            .limit(WRITERS)
            .toList();
    LongStream.rangeClosed(1, STAYING + PASSING)
        .filter(PagesUnderWritersTest::isPassing)
        .forEach(hero -> writers.get((int) (hero % WRITERS)).take(hero));
    return writers;
  }

  private void leave(long hero) {
    api().delete(RosterFixture.member(team, hero)).isEmpty(204);
  }

  private long joinAgain(long hero) {
    String joinedAt = "{\"joinedAt\": \"2024-01-%02dT00:00:00Z\"}".formatted(1 + hero % 10);
    api().put(RosterFixture.member(team, hero), joinedAt).hasStatus(201);
    return hero;
  }

  /** Follows the link, and sees to it that the cursor in the body leads to the same page. */
  private Page<Long> page(Optional<String> link) {
    String first = "/teams/" + team + "/members?limit=200";
    Answer answer = api().get(link.orElse(first)).hasStatus(200);
    JsonNode body = Answer.json(answer.body());
    List<Long> heroes = new ArrayList<>();
    body.get("items")
        .values()
        .forEach(item -> heroes.add(item.get("hero").get("id").getLongValue()));
    Optional<String> next =
        Optional.of(body.get("next"))
            .filter(JsonNode::isString)
            .map(cursor -> first + "&after=" + cursor.getStringValue());
    answer.hasHeader("Link", next.map("<%s>; rel=\"next\""::formatted).orElse(""));
    return new Page<>(heroes, next);
  }

  private static List<Long> staying() {
    return LongStream.rangeClosed(1, STAYING + PASSING)
        .filter(hero -> !isPassing(hero))
        .boxed()
        .sorted(Comparator.<Long>comparingLong(hero -> hero % 10).thenComparing(hero -> hero))
        .toList();
  }

  private static boolean isPassing(long hero) {
    return hero % (STAYING / PASSING + 1) == 0;
  }
}
