package dev.muster.cli.roster;

import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.Flaw;
import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.Place;
import dev.muster.domain.roster.RosterViolation;
import java.util.Locale;

/** Puts findings into sentences: a flaw without a sentence does not compile. */
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
      case Flaw.BreaksRule(RosterViolation violation) -> withinLine(violation.sentence());
    };
  }

  private static String identity(Part part) {
    return switch (part) {
      case HEROES, TEAMS -> "this id";
      case MEMBERSHIPS -> "this pair of hero and team";
    };
  }

  /** Returns a sentence in a form that can follow a file name and a line number. */
  private static String withinLine(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1, sentence.length() - 1);
  }
}
