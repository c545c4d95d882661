package dev.muster.domain.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the facts for deciding on a batch of heroes that join one team. The outcome is the same as
 * if each hero had joined alone, in order.
 *
 * @param team the existing team
 * @param known the heroes of the batch that exist
 * @param memberships the memberships of these heroes in the team, active or not
 * @param leader the membership of the sitting leader
 */
public record BatchJoin(
    TeamId team,
    Set<HeroId> known,
    Map<HeroId, Membership> memberships,
    Optional<Membership> leader) {

  /** Copies the collections. */
  public BatchJoin {
    known = Set.copyOf(known);
    memberships = Map.copyOf(memberships);
  }

  /**
   * Decides for every hero in the given order; a hero listed twice is already a member the second
   * time.
   *
   * @param heroes the heroes to join
   * @param terms the terms for heroes that join or return
   * @param now the moment of the command
   * @throws RosterViolationException with {@link RosterViolation.JoinsInFuture} or {@link
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
        decisions.add(new Decision(hero, JoinOutcome.UNKNOWN_HERO, Optional.empty()));
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
      decisions.add(new Decision(hero, result.outcome(), Optional.of(active.role())));
    }
    return new Result(decisions, joined, returned);
  }

  /**
   * Holds the decision about one hero of the batch.
   *
   * @param hero the hero
   * @param outcome the effect of the request
   * @param role the role that the hero has in the team by now; empty for an unknown hero
   */
  public record Decision(HeroId hero, JoinOutcome outcome, Optional<Role> role) {}

  /**
   * Holds the decisions about the whole batch.
   *
   * @param decisions one for each hero, in the given order
   * @param joined the new memberships
   * @param returned the reactivated memberships
   */
  public record Result(
      List<Decision> decisions, List<Membership> joined, List<Membership> returned) {
    /** Copies the lists. */
    public Result {
      decisions = List.copyOf(decisions);
      joined = List.copyOf(joined);
      returned = List.copyOf(returned);
    }

    /** Returns the number of heroes with this outcome. */
    public long count(JoinOutcome outcome) {
      return decisions.stream().filter(decision -> decision.outcome() == outcome).count();
    }
  }
}
