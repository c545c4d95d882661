package dev.muster.bootstrap.roster.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import dev.muster.web.roster.http.RosterFixture;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * A client that fills a team of its own without a pause, and remembers what it was told. A request
 * that got no definite answer is sent again under the same key; everything else is not repeated.
 */
final class WritingClient {
  private final long team;
  private final Set<Long> members = new HashSet<>();
  private final Set<Long> possibleLeaders = new HashSet<>();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private Optional<String> unanswered = Optional.empty();
  private int names;

  private WritingClient(long team, long leader) {
    this.team = team;
    members.add(leader);
    possibleLeaders.add(leader);
  }

  /** Makes a team with its leader. */
  static WritingClient withTeam(Api api, String name) {
    long team =
        api.post("/teams", "{\"name\": \"%s\", \"headquarters\": \"Base\"}".formatted(name))
            .hasStatus(201)
            .id();
    long leader =
        api.post("/heroes", "{\"name\": \"First of %s\", \"secretName\": \"x\"}".formatted(name))
            .hasStatus(201)
            .id();
    api.put(RosterFixture.member(team, leader), "{\"role\": \"LEADER\"}").hasStatus(201);
    return new WritingClient(team, leader);
  }

  /** Writes until it is told to stop or nobody listens any more. */
  void write(Api api, BooleanSupplier stop) {
    try {
      while (!stop.getAsBoolean()) {
        addHero(api).filter(hero -> join(api, hero)).ifPresent(hero -> handOver(api, hero));
      }
    } catch (UncheckedIOException gone) {
      // The service was killed.
    }
  }

  /** How many writes were acknowledged so far. */
  int acknowledged() {
    return acknowledged.get();
  }

  long team() {
    return team;
  }

  /** The heroes that are members, as far as the client was told. */
  Set<Long> members() {
    return members;
  }

  /** The leader of the team: the one that the client was told, or one that it asked for since. */
  Set<Long> possibleLeaders() {
    return possibleLeaders;
  }

  private Optional<Long> addHero(Api api) {
    String name = unanswered.orElseGet(() -> "Hero-" + team + "-" + ++names);
    unanswered = Optional.of(name);
    Answer added =
        api.send(
            api.request("/heroes")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", name)
                .POST(
                    BodyPublishers.ofString(
                        "{\"name\": \"%s\", \"secretName\": \"x\"}".formatted(name))));
    boolean stillBeingDone = added.status() == 409;
    if (stillBeingDone || !isAcknowledged(added, 201)) {
      return Optional.empty();
    }
    unanswered = Optional.empty();
    return Optional.of(added.id());
  }

  private boolean join(Api api, long hero) {
    boolean joined = isAcknowledged(api.put(RosterFixture.member(team, hero), "{}"), 201);
    if (joined) {
      members.add(hero);
    }
    return joined;
  }

  private void handOver(Api api, long hero) {
    possibleLeaders.add(hero);
    String body = "{\"heroId\": %d}".formatted(hero);
    if (isAcknowledged(api.put("/teams/" + team + "/leader", body), 200)) {
      possibleLeaders.retainAll(Set.of(hero));
    }
  }

  private boolean isAcknowledged(Answer answer, int status) {
    assertTrue(answer.status() == status || answer.status() >= 500, answer::toString);
    if (answer.status() == status) {
      acknowledged.incrementAndGet();
    }
    return answer.status() == status;
  }
}
