package dev.muster.web.roster;

import static dev.muster.platform.web.input.JsonType.array;
import static dev.muster.platform.web.input.JsonType.int64;

import dev.muster.application.roster.Memberships;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Role;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of asking many heroes into a team, in JSON.
 *
 * @param joined how many memberships are new
 * @param returned how many inactive members are active again
 * @param alreadyMembers how many were active members before
 * @param unknown how many do not exist
 * @param items the outcome for each hero, in the order asked
 */
@Serdeable
record IntakeJson(long joined, long returned, long alreadyMembers, long unknown, List<Item> items) {
  /**
   * The outcome for one hero.
   *
   * @param heroId the hero
   * @param outcome the outcome
   * @param role its role in the team by now, or null for a hero that does not exist
   */
  @Serdeable
  record Item(long heroId, JoinOutcome outcome, @Nullable Role role) {
    static Item of(BatchJoin.Decision decision) {
      return new Item(decision.hero().value(), decision.outcome(), decision.role().orElse(null));
    }
  }

  /**
   * The heroes to ask into a team.
   *
   * @param heroes the heroes
   * @param terms the requested terms
   */
  record Request(List<HeroId> heroes, JoinTerms terms) {}

  static IntakeJson of(BatchJoin.Result result) {
    return new IntakeJson(
        result.count(JoinOutcome.JOINED),
        result.count(JoinOutcome.RETURNED),
        result.count(JoinOutcome.ALREADY_MEMBER),
        result.count(JoinOutcome.UNKNOWN_HERO),
        result.decisions().stream().map(Item::of).toList());
  }

  /** Reads the heroes to ask, and the terms. */
  static Request request(JsonBody body, RequestFlaws flaws) {
    Optional<List<HeroId>> heroes =
        body.required("heroIds", array(Memberships.MAX_BATCH, int64(HeroId::new)));
    Optional<Role> role = body.optional("role", MembershipJson.ROLE);
    return body.complete(
        flaws, () -> new Request(heroes.orElseThrow(), new JoinTerms(role, Optional.empty())));
  }
}
