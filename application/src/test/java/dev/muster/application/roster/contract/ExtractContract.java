package dev.muster.application.roster.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.kit.transfer.RecordedTransfer;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Contract of reading the whole roster. */
public interface ExtractContract extends TransferFixture {
  @Test
  default void anEmptyRosterIsReadAsOne() {
    RecordedTransfer stored = stored();

    assertEquals(List.of(), stored.entries());
    assertEquals(List.of("0 heroes, 0 teams, 0 memberships"), stored.progress());
  }

  @Test
  default void everythingIsReadInTheOrderOfItsIdentity() {
    Hero first = hero("First");
    Hero second =
        ports()
            .heroes()
            .add(
                new HeroProfile(
                    new HeroName("Zoë \\ 🛡"),
                    new SecretName("\"quoted\", and"),
                    Optional.empty()));
    Team one = team("One");
    Team two = team("Two");
    ports().heroes().update(first.revised(RosterFixture.heroProfile("Changed")));
    member(one, second, Role.LEADER);
    member(two, first, Role.MEMBER);
    inactive(one, first, Role.DEPUTY);
    JoinedAt now = new JoinedAt(NOW);

    RecordedTransfer stored = stored();

    assertEquals(
        List.of(
            new HeroEntry(first.id(), RosterFixture.heroProfile("Changed")),
            new HeroEntry(second.id(), second.profile()),
            TransferFixture.teamEntry(one.id().value(), "One"),
            TransferFixture.teamEntry(two.id().value(), "Two"),
            new MembershipEntry(first.id(), one.id(), Role.DEPUTY, false, now),
            new MembershipEntry(first.id(), two.id(), Role.MEMBER, true, now),
            new MembershipEntry(second.id(), one.id(), Role.LEADER, true, now)),
        stored.entries());
    assertEquals(List.of("2 heroes, 2 teams, 3 memberships"), stored.progress());
  }

  @Test
  default void whatIsWrittenMeanwhileIsNotRead() {
    hero("First");
    Runnable writer = () -> member(team("Z-Force"), hero("Late"), Role.LEADER);
    RecordedTransfer seen = recorded();

    ports()
        .transfer()
        .read(
            snapshot -> {
              snapshot.counts();
              CompletableFuture.runAsync(writer).join();
              snapshot.read(seen::entry);
            });

    assertEquals(1, seen.entries().size());
    assertEquals(4, stored().entries().size());
  }
}
