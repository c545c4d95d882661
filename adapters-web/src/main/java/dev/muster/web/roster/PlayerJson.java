package dev.muster.web.roster;

import static dev.muster.platform.web.input.JsonType.int64;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;

/**
 * The player of a hero in JSON.
 *
 * @param heroId the hero
 * @param userId the user who plays it
 */
@Serdeable
record PlayerJson(long heroId, long userId) {
  static PlayerJson of(Player player) {
    return new PlayerJson(player.hero().value(), player.id().value());
  }

  /** Reads the identity of the user. */
  static PlayerId player(HeroId hero, JsonBody body, RequestFlaws flaws) {
    body.fixed("heroId", int64(HeroId::new), hero);
    Optional<PlayerId> player = body.required("userId", int64(PlayerId::new));
    return body.complete(flaws, player::orElseThrow);
  }
}
