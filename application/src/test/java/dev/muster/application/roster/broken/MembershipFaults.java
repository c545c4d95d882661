package dev.muster.application.roster.broken;

import dev.muster.application.kit.memory.ConstraintViolatedException;
import dev.muster.application.roster.memory.InMemoryMembershipRepository;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What can be wrong with how a repository of memberships stores. */
final class MembershipFaults {
  private MembershipFaults() {}

  static Adapter dropsTheMicroseconds(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void add(Membership it) {
            super.add(
                new Membership(
                    it.team(),
                    it.hero(),
                    it.role(),
                    it.active(),
                    new JoinedAt(it.joinedAt().value().truncatedTo(ChronoUnit.MILLIS)),
                    it.version()));
          }
        });
  }

  static Adapter replacesAMembershipByASecondOne(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void add(Membership membership) {
            try {
              super.add(membership);
            } catch (ConstraintViolatedException refused) {
              honest.force(membership);
            }
          }
        });
  }

  static Adapter forgetsTheReferenceToTheHero(Adapter honest) {
    return addsInSpiteOf(UnknownHero.class, honest);
  }

  static Adapter forgetsTheReferenceToTheTeam(Adapter honest) {
    return addsInSpiteOf(UnknownTeam.class, honest);
  }

  static Adapter addsASecondLeader(Adapter honest) {
    return addsInSpiteOf(LeadershipTaken.class, honest);
  }

  static Adapter makesAMemberTheSecondLeader(Adapter honest) {
    return updatesInSpiteOf(LeadershipTaken.class, honest);
  }

  static Adapter addsAMembershipThatIsUpdatedAndNotThere(Adapter honest) {
    return updatesInSpiteOf(UnknownMembership.class, honest);
  }

  static Adapter changesTheJoinedDate(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void update(Membership membership) {
            super.update(membership);
            honest.force(membership);
          }
        });
  }

  static Adapter takesAnyVersionOfAMembership(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void update(Membership membership) {
            try {
              super.update(membership);
            } catch (RosterViolationException refused) {
              throw refused;
            } catch (RuntimeException stale) {
              honest.force(membership);
            }
          }
        });
  }

  static Adapter takesAnyVersionOfManyMemberships(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void updateAll(List<Membership> many) {
            many.forEach(honest::force);
          }
        });
  }

  static Adapter handsOverFromALeaderThatStays(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void handOver(Membership former, Membership successor) {
            honest.force(successor);
          }
        });
  }

  static Adapter keepsTheRoleOfWhoReturnsAmongMany(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void updateAll(List<Membership> many) {
            super.updateAll(many.stream().map(this::inItsFormerRole).toList());
          }

          private Membership inItsFormerRole(Membership it) {
            return honest
                .ports()
                .reader()
                .membership(it.team(), it.hero())
                .filter(before -> !before.active())
                .map(
                    before ->
                        new Membership(
                            it.team(),
                            it.hero(),
                            before.role(),
                            it.active(),
                            it.joinedAt(),
                            it.version()))
                .orElse(it);
          }
        });
  }

  static Adapter saysNothingWhenAMembershipIsRemovedThatIsNotThere(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void remove(TeamId team, HeroId hero) {
            if (honest.ports().reader().membership(team, hero).isPresent()) {
              super.remove(team, hero);
            }
          }
        });
  }

  static Adapter deactivatesWhatIsRemoved(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void remove(TeamId team, HeroId hero) {
            Membership removed = honest.ports().reader().membership(team, hero).orElse(null);
            super.remove(team, hero);
            honest.force(
                new Membership(
                    team,
                    hero,
                    removed.role(),
                    false,
                    removed.joinedAt(),
                    removed.version().next()));
          }
        });
  }

  static Adapter addsTheFirstOfMany(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void addAll(List<Membership> many) {
            add(many.getFirst());
          }
        });
  }

  static Adapter leavesOutWhatCannotBeStored(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void addAll(List<Membership> many) {
            many.forEach(it -> quietly(() -> add(it)));
          }
        });
  }

  private static Adapter addsInSpiteOf(Class<? extends RosterViolation> rule, Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void add(Membership membership) {
            inSpiteOf(rule, honest, membership, () -> super.add(membership));
          }
        });
  }

  private static Adapter updatesInSpiteOf(Class<? extends RosterViolation> rule, Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public void update(Membership membership) {
            inSpiteOf(rule, honest, membership, () -> super.update(membership));
          }
        });
  }

  private static void inSpiteOf(
      Class<? extends RosterViolation> rule,
      Adapter honest,
      Membership membership,
      Runnable command) {
    try {
      command.run();
    } catch (RosterViolationException refused) {
      if (!rule.isInstance(refused.violation())) {
        throw refused;
      }
      honest.force(membership);
    }
  }

  private static void quietly(Runnable command) {
    try {
      command.run();
    } catch (RosterViolationException refused) {
      // The fault: nobody hears of it.
    }
  }
}
