package dev.muster.platform.shell.transfer;

import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.domain.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts findings into sentences: a flaw without a sentence does not compile. */
final class Sentences {
  private Sentences() {}

  static String of(Finding finding) {
    Place place = finding.place();
    return String.format(
        Locale.ROOT,
        "%s:%d: %s",
        EntryFile.nameOf(place.part()),
        place.line(),
        reason(place.part(), finding.flaw()));
  }

  /** Returns the sentence about the parts of these files; empty where they were not there. */
  static Optional<String> of(List<EntryFile<?>> files, Map<Part, Long> counts) {
    List<String> numbers =
        files.stream()
            .map(EntryFile::part)
            .filter(counts::containsKey)
            .map(part -> String.format(Locale.ROOT, "%,d %s", counts.get(part), part.name()))
            .toList();
    return numbers.isEmpty() ? Optional.empty() : Optional.of("Imported " + listed(numbers) + ".");
  }

  /** Returns words as a list in a sentence. */
  static String listed(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String reason(Part part, Flaw flaw) {
    return switch (flaw) {
      case Flaw.Unreadable(String reason) -> "the line " + reason;
      case Flaw.InvalidField(String field, String reason) -> field + " " + reason;
      case Flaw.Repeated(Place first) ->
          "this " + part.identity() + " is on line " + first.line() + " already";
      case Flaw.Stored() -> "this " + part.identity() + " is in the " + part.context() + " already";
      case Flaw.BreaksRule(Violation violation) -> withinLine(violation.sentence());
    };
  }

  /** Returns a sentence in a form that can follow a file name and a line number. */
  private static String withinLine(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1, sentence.length() - 1);
  }
}
