package dev.muster.benchmarks.plain;

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

/** Serves the write operations; an operation of one statement needs no transaction. */
@Controller("/teams/{team}")
class WriteController {
  private final Rows rows;

  WriteController(Rows rows) {
    this.rows = rows;
  }

  @Put("/members/{hero}")
  @Transactional
  HttpResponse<MembershipRow> join(long team, long hero) {
    if (!rows.hasTeam(team) || !rows.hasHero(hero)) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no such hero or team");
    }
    MembershipRow joined = new MembershipRow(hero, team, "MEMBER", true, now());
    if (rows.membership(team, hero).isEmpty() && rows.join(team, hero, joined.joinedAt()) == 1) {
      return HttpResponse.created(joined);
    }
    return HttpResponse.ok(
        rows.membership(team, hero)
            .orElseThrow(() -> new HttpStatusException(HttpStatus.CONFLICT, "just left")));
  }

  @Delete("/members/{hero}")
  HttpResponse<Void> leave(long team, long hero) {
    require(rows.leave(team, hero) == 1);
    return HttpResponse.noContent();
  }

  @Put("/leader")
  @Transactional
  HttpResponse<Successor> handOver(long team, @Body Successor successor) {
    rows.demote(team);
    require(rows.promote(team, successor.heroId()) == 1);
    return HttpResponse.ok(successor);
  }

  @Post("/members")
  Batch joinAll(long team, @Body Batch batch) {
    return new Batch(rows.joinAll(team, batch.heroIds(), now()));
  }

  private static void require(boolean member) {
    if (!member) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no member");
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
