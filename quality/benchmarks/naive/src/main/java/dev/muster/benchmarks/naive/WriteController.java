package dev.muster.benchmarks.naive;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Serves the write operations, each in a transaction. */
@Controller("/teams/{team}")
@Transactional
class WriteController {
  private final Rows rows;

  WriteController(Rows rows) {
    this.rows = rows;
  }

  @Put("/members/{hero}")
  HttpResponse<MembershipRow> join(long team, long hero) {
    MembershipRow joined = new MembershipRow(hero, team, "MEMBER", true, now(), 0);
    for (MembershipRow there : standing(team, hero)) {
      if (there.heroId() == hero) {
        return HttpResponse.ok(there);
      }
    }
    rows.insert(hero, team, joined.joinedAt());
    return HttpResponse.created(joined);
  }

  @Delete("/members/{hero}")
  HttpResponse<Void> leave(long team, long hero) {
    if (standing(team, hero).stream().noneMatch(it -> it.heroId() == hero)) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no member");
    }
    rows.delete(hero, team);
    return HttpResponse.noContent();
  }

  @Put("/leader")
  HttpResponse<Successor> handOver(long team, @Body Successor successor) {
    for (MembershipRow there : standing(team, successor.heroId())) {
      if (there.heroId() != successor.heroId()) {
        rows.changeRole(there.heroId(), team, "DEPUTY");
      }
    }
    rows.changeRole(successor.heroId(), team, "LEADER");
    return HttpResponse.ok(successor);
  }

  @Post("/members")
  Batch joinAll(long team, @Body Batch batch) {
    List<Long> known = rows.lockHeroes(batch.heroIds());
    long _ = rows.lockTeam(team).orElseThrow(WriteController::unknown);
    Set<Long> there =
        rows.intake(team, batch.heroIds()).stream()
            .map(MembershipRow::heroId)
            .collect(Collectors.toSet());
    List<Long> joined = known.stream().filter(it -> !there.contains(it)).toList();
    rows.insertAll(joined, team, now());
    return new Batch(joined);
  }

  private List<MembershipRow> standing(long team, long hero) {
    long _ = rows.lock(hero, team).orElseThrow(WriteController::unknown);
    return rows.standing(team, hero);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private static HttpStatusException unknown() {
    return new HttpStatusException(HttpStatus.NOT_FOUND, "no such hero or team");
  }
}
