package dev.muster.domain.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the facts about many heroes that are asked into one team at once. The heroes are decided
 * one after the other, as if each had come alone.
 *
 * @param team the team, which exists
 * @param known those of the heroes that exist
 * @param memberships the memberships that these heroes have in the team, active or not
 * @param leader the membership that leads the team
 */
public record BatchJoin(
    TeamId team,
    Set<HeroId> known,
    Map<HeroId, Membership> memberships,
    Optional<Membership> leader) {

  /** Keeps the collections from being changed by others. */
  public BatchJoin {
    known = Set.copyOf(known);
    memberships = Map.copyOf(memberships);
  }

  /**
   * Decides for every hero in the order given; a hero named twice is a member already at its second
   * turn.
   *
   * @param heroes the heroes asked in
   * @param terms the terms of new memberships
   * @param now the moment of the command
   * @throws RosterViolationException with {@link RosterViolation.JoinsInFuture}, {@link
   *     RosterViolation.LeadershipTaken}; then nobody joins
   */
  public Result decide(List<HeroId> heroes, JoinTerms terms, Instant now) {
    List<Decision> decisions = new ArrayList<>();
    Map<HeroId, Membership> current = new HashMap<>(memberships);
    Optional<Membership> sitting = leader;
    List<Membership> joined = new ArrayList<>();
    List<Membership> returned = new ArrayList<>();
    for (HeroId hero : heroes) {
      if (!known.contains(hero)) {
        decisions.add(new Decision(hero, JoinOutcome.UNKNOWN_HERO));
        continue;
      }
      Optional<Membership> membership = Optional.ofNullable(current.get(hero));
      JoinResult result = new MembershipFacts(team, hero, membership, sitting, 0).join(terms, now);
      Membership active = result.membership();
      switch (result.outcome()) {
        case JOINED -> joined.add(active);
        case RETURNED -> returned.add(active);
        case ALREADY_MEMBER, UNKNOWN_HERO -> {
          // Nothing is to be stored.
        }
      }
      current.put(hero, active);
      sitting = active.leads() ? Optional.of(active) : sitting;
      decisions.add(new Decision(hero, result.outcome()));
    }
    return new Result(decisions, joined, returned);
  }

  /**
   * Tells the outcome for one hero.
   *
   * @param hero the hero
   * @param outcome the outcome
   */
  public record Decision(HeroId hero, JoinOutcome outcome) {}

  /**
   * Tells the outcome for all heroes of a batch.
   *
   * @param decisions one for each hero asked, in the order asked
   * @param joined the new memberships
   * @param returned the memberships that are active again
   */
  public record Result(
      List<Decision> decisions, List<Membership> joined, List<Membership> returned) {
    /** Keeps the lists from being changed by others. */
    public Result {
      decisions = List.copyOf(decisions);
      joined = List.copyOf(joined);
      returned = List.copyOf(returned);
    }

    /** Returns how many heroes had this outcome. */
    public long count(JoinOutcome outcome) {
      return decisions.stream().filter(decision -> decision.outcome() == outcome).count();
    }
  }
}
