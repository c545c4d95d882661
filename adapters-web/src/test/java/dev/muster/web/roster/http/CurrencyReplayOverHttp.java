package dev.muster.web.roster.http;

import static dev.muster.web.roster.http.RosterFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.roster.replay.CurrencyHistory;
import dev.muster.application.roster.replay.CurrencyHistory.Event;
import dev.muster.application.roster.replay.CurrencyHistory.Expected;
import dev.muster.application.roster.replay.CurrencyHistory.Named;
import dev.muster.platform.web.kit.Answer;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real input: replays what happened to legal tender since 1694 over HTTP. */
public interface CurrencyReplayOverHttp extends RosterFixture {
  @Test
  @Tag("long")
  default void theHistoryOfTheWorldsCurrenciesLeavesBehindWhatItMust() {
    Map<String, Long> teams = new HashMap<>();
    Map<String, Long> heroes = new HashMap<>();
    for (Named team : CurrencyHistory.teams()) {
      teams.put(team.code(), team(team.name()));
    }
    for (Named hero : CurrencyHistory.heroes()) {
      heroes.put(hero.code(), hero(hero.name()));
    }

    List<Event> events = CurrencyHistory.events();
    events.forEach(event -> replay(event, teams.get(event.team()), heroes.get(event.hero())));

    List<Expected> actual =
        CurrencyHistory.expected().stream()
            .map(it -> asRow(it, api().get(member(teams.get(it.team()), heroes.get(it.hero())))))
            .toList();
    assertEquals(734, events.size());
    assertEquals(461, actual.size());
    assertEquals(CurrencyHistory.expected(), actual);
  }

  private void replay(Event event, long team, long hero) {
    String path = member(team, hero);
    switch (event.kind()) {
      case "join" -> {
        String role = event.role().isEmpty() ? "" : "\"role\": \"%s\",".formatted(event.role());
        api().put(path, "{%s \"joinedAt\": \"%s\"}".formatted(role, event.at()));
      }
      case "deactivate" -> deactivate(team, hero);
      case "handover" ->
          api()
              .put("/teams/" + team + "/leader", "{\"heroId\": %d}".formatted(hero))
              .hasStatus(200);
      default -> throw new IllegalArgumentException(event.kind());
    }
  }

  private static Expected asRow(Expected codes, Answer answer) {
    JsonNode membership = Answer.json(answer.hasStatus(200).body());
    return new Expected(
        codes.team(),
        codes.hero(),
        membership.get("role").getStringValue(),
        membership.get("active").getBooleanValue(),
        Instant.parse(membership.get("joinedAt").getStringValue()));
  }
}
