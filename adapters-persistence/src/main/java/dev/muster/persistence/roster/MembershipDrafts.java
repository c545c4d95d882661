package dev.muster.persistence.roster;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.persistence.roster.LeaderChangeStatements.LeaderChange;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.Draft;
import dev.muster.platform.jdbc.access.SharedWrites;
import dev.muster.platform.jdbc.access.TransactionAttempt;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Reads facts for units of work that run as a {@link Draft}, and stores what they write. The
 * version of the membership, the keys and the lock on the team check what was decided. What depends
 * on more than that abandons the draft: whatever has to do with a leader, except its replacement.
 */
@Singleton
final class MembershipDrafts {
  private final CoalescedReads<Pair, Optional<MembershipFacts>> facts;
  private final SharedWrites<Membership> additions;
  private final SharedWrites<Membership> changes;
  private final SharedWrites<Membership> removals;
  private final SharedWrites<LeaderChange> leaderChanges;

  MembershipDrafts(
      DatabaseGate gate,
      TransactionAttempt transaction,
      GuardedMembershipStatements statements,
      LeaderChangeStatements leaderStatements) {
    this.facts = new CoalescedReads<>(gate, statements::facts);
    this.additions = new SharedWrites<>(transaction, Pair::of, statements::insert);
    this.changes = new SharedWrites<>(transaction, Pair::of, statements::update);
    this.removals = new SharedWrites<>(transaction, Pair::of, statements::delete);
    this.leaderChanges =
        new SharedWrites<>(transaction, LeaderChange::team, leaderStatements::change);
  }

  /** A team and a hero, which are the key of a membership. */
  record Pair(TeamId team, HeroId hero) {
    static Pair of(Membership membership) {
      return new Pair(membership.team(), membership.hero());
    }
  }

  /** Returns the facts about a hero in a team, which nothing holds. */
  MembershipFacts facts(TeamId team, HeroId hero) {
    Draft draft = Draft.current();
    return Draft.outside(() -> facts.read(new Pair(team, hero)))
        .filter(it -> it.membership().stream().noneMatch(MembershipDrafts::isLeader))
        .map(draft::decideOn)
        .orElseThrow(draft::abandon);
  }

  void add(Membership membership) {
    keep(additions, membership);
  }

  void update(Membership membership) {
    keep(changes, membership);
  }

  /** Removes the membership that the unit of work decided on. */
  void remove(TeamId team, HeroId hero) {
    Draft draft = Draft.current();
    keep(
        removals,
        draft
            .facts(MembershipFacts.class)
            .flatMap(MembershipFacts::membership)
            .filter(it -> Pair.of(it).equals(new Pair(team, hero)))
            .orElseThrow(draft::abandon));
  }

  /** Changes the member that the unit of work decided on, and its predecessor as leader. */
  void handOver(Membership former, Membership successor) {
    Draft draft = Draft.current();
    if (!isDecided(draft, successor)) {
      throw draft.abandon();
    }
    draft.keep(leaderChanges, new LeaderChange(former, successor));
  }

  private static void keep(SharedWrites<Membership> writes, Membership membership) {
    Draft draft = Draft.current();
    if (!isDecided(draft, membership) || isLeader(membership)) {
      throw draft.abandon();
    }
    draft.keep(writes, membership);
  }

  private static boolean isDecided(Draft draft, Membership membership) {
    return draft
        .facts(MembershipFacts.class)
        .filter(it -> new Pair(it.team(), it.hero()).equals(Pair.of(membership)))
        .isPresent();
  }

  private static boolean isLeader(Membership membership) {
    return membership.role() == Role.LEADER;
  }
}
