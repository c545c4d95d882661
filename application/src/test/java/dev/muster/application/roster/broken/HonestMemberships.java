package dev.muster.application.roster.broken;

import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.TeamId;
import java.util.List;

/** Does as the honest repository of memberships does, where a fault does not say otherwise. */
class HonestMemberships implements MembershipRepository {
  private final MembershipRepository memberships;

  HonestMemberships(Adapter honest) {
    memberships = honest.ports().memberships();
  }

  @Override
  public MembershipFacts claim(TeamId team, HeroId hero) {
    return memberships.claim(team, hero);
  }

  @Override
  public BatchJoin claimAll(TeamId team, List<HeroId> heroes) {
    return memberships.claimAll(team, heroes);
  }

  @Override
  public void add(Membership membership) {
    memberships.add(membership);
  }

  @Override
  public void addAll(List<Membership> many) {
    memberships.addAll(many);
  }

  @Override
  public void update(Membership membership) {
    memberships.update(membership);
  }

  @Override
  public void updateAll(List<Membership> many) {
    memberships.updateAll(many);
  }

  @Override
  public void remove(TeamId team, HeroId hero) {
    memberships.remove(team, hero);
  }
}
