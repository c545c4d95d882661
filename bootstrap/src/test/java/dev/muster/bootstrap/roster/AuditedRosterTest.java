package dev.muster.bootstrap.roster;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.kit.Race;
import dev.muster.application.kit.transfer.RecordedTransfer;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Origin;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.RosterEntry;
import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.entry.ImportResult;
import dev.muster.application.transfer.entry.ImportResult.Imported;
import dev.muster.application.transfer.entry.ImportResult.Refused;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.SecretName;
import dev.muster.persistence.roster.RosterTables;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.actor.RequestActors;
import dev.muster.platform.web.kit.Answer;
import dev.muster.web.roster.http.RosterFixture;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The audit trail says what happened, however many change the roster at once, or how much. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditedRosterTest implements RosterFixture, TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject RosterTables tables;
  @Inject TestTables anyTables;
  @Inject Transfer transfer;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @BeforeEach
  void clear() {
    tables.clear();
  }

  @Test
  void ofManyWhoWantTheSameAtOnceOneIsDoneAndTheOthersAreRefused() {
    long team = team("Z-Force");
    List<Long> heroes =
        LongStream.range(0, Race.CROWD).map(i -> hero("Hero " + i)).boxed().toList();

    Race.OF_NO_REFUSAL.each(
        heroes, hero -> api().put(RosterFixture.member(team, hero), "{\"role\": \"LEADER\"}"));

    assertEquals(
        Map.of("DONE", 1L, "REFUSED leadership-taken", Race.CROWD - 1L),
        entries("?action=roster.memberships.settle").stream()
            .collect(groupingBy(AuditedRosterTest::outcome, counting())));
  }

  @Test
  void anImportOfManyHeroesIsOneEntryAndOneThatIsRefusedIsNone() {
    assertInstanceOf(Refused.class, imported(1, 1));
    assertEquals(List.of(), entries(""));

    assertInstanceOf(Imported.class, imported(LongStream.rangeClosed(1, 500).toArray()));

    JsonNode entry = entries("").getFirst();
    assertEquals(1, entries("").size());
    assertEquals(
        Answer.json(
            """
            {"id": %d, "at": "%s", "actor": "operator", "userId": null, "externalId": null, "action": "transfer.imports",
             "request": "import", "address": null, "outcome": "DONE", "code": null}\
            """
                .formatted(entry.get("id").getLongValue(), entry.get("at").getStringValue())),
        entry);
  }

  @Test
  void anImportThatCannotBeRecordedIsNotKept() {
    anyTables.execute("alter table audit_entry rename to audit_entry_away");
    try {
      assertThrows(RuntimeException.class, () -> imported(1));
    } finally {
      anyTables.execute("alter table audit_entry_away rename to audit_entry");
    }

    assertEquals(0, api().get("/heroes").member("items").size());
  }

  @Test
  void aChangeThatCannotBeRecordedIsNotKeptAndARefusalGoesOut() {
    anyTables.execute("alter table audit_entry rename to audit_entry_away");
    try {
      api().post("/heroes", "{\"name\": \"A\", \"secretName\": \"B\"}").hasStatus(500);
      api().delete("/heroes/1").hasStatus(404);
    } finally {
      anyTables.execute("alter table audit_entry_away rename to audit_entry");
    }

    assertEquals(0, api().get("/heroes").member("items").size());
    assertEquals(List.of(), entries(""));
  }

  private ImportResult imported(long... ids) {
    RecordedTransfer lines =
        new RecordedTransfer(
            List.of(RosterEntry.HEROES, RosterEntry.TEAMS, RosterEntry.MEMBERSHIPS));
    for (long id : ids) {
      lines.entry(
          new HeroEntry(
              new HeroId(id),
              new HeroProfile(new HeroName("A"), new SecretName("B"), Optional.empty())));
    }
    return RequestActors.as(
        Actor.operator(), Origin.command("import"), () -> transfer.importAll(lines, lines));
  }

  private List<JsonNode> entries(String query) {
    List<JsonNode> entries = new ArrayList<>();
    api().get("/audit" + query).hasStatus(200).member("items").values().forEach(entries::add);
    return entries;
  }

  private static String outcome(JsonNode entry) {
    return entry.get("outcome").getStringValue()
        + (entry.get("code").isNull() ? "" : " " + entry.get("code").getStringValue());
  }
}
