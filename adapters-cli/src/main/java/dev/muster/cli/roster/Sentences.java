package dev.muster.cli.roster;

import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.Flaw;
import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.Place;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.LeadsTeams;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.TeamHasMemberships;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Says what is wrong with a line: a flaw without a sentence does not compile. */
final class Sentences {
  private Sentences() {}

  static String of(Finding finding) {
    Place place = finding.place();
    return String.format(
        Locale.ROOT,
        "%s:%d: %s",
        RosterFile.nameOf(place.part()),
        place.line(),
        reason(place.part(), finding.flaw()));
  }

  private static String reason(Part part, Flaw flaw) {
    return switch (flaw) {
      case Flaw.Unreadable(String reason) -> "the line " + reason;
      case Flaw.InvalidField(String field, String reason) -> field + " " + reason;
      case Flaw.Repeated(Place first) ->
          identity(part) + " is on line " + first.line() + " already";
      case Flaw.Stored() -> identity(part) + " is in the roster already";
      case Flaw.BreaksRule(RosterViolation violation) -> reason(violation);
    };
  }

  private static String identity(Part part) {
    return switch (part) {
      case HEROES, TEAMS -> "this id";
      case MEMBERSHIPS -> "this pair of hero and team";
    };
  }

  private static String reason(RosterViolation violation) {
    return switch (violation) {
      case UnknownHero(HeroId(long hero)) ->
          "there is no hero " + hero + ", neither in heroes.csv nor in the roster";
      case UnknownTeam(TeamId(long team)) ->
          "there is no team " + team + ", neither in teams.csv nor in the roster";
      case TeamNameTaken(TeamName(String name)) -> "another team is called " + name;
      case LeadershipTaken(TeamId(long team), Optional<HeroId> leader) ->
          "team "
              + team
              + " is led already"
              + leader.map(it -> " by hero " + it.value()).orElse("");
      case JoinsInFuture(JoinedAt _, Instant now) ->
          "joinedAt must not be later than now, which is " + now;
      case UnknownMembership _,
          SuccessorNotActive _,
          Desertion _,
          InactiveMember _,
          HeroHasMemberships _,
          TeamHasMemberships _,
          LeadsTeams _ ->
          throw new IllegalArgumentException("not of an import: " + violation);
    };
  }
}
