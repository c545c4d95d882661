package dev.muster.platform.shell.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.Violation;
import java.time.Instant;
import java.util.Optional;

/** The entries of a notebook: the fixture of the import and export. */
sealed interface NotebookEntry extends Entry {
  Part NOTES = new Part("notebook", 1, "notes", "id");
  Part BOXES = new Part("notebook", 2, "boxes", "id");
  Part LINKS = new Part("notebook", 3, "links", "pair of note and box");

  /** What a link stands for. */
  enum Kind {
    ORIGINAL,
    DRAFT,
    COPY
  }

  record Note(long id, String text, String author, Optional<Integer> stars)
      implements NotebookEntry {
    @Override
    public Part part() {
      return NOTES;
    }
  }

  record Box(long id, String label, String place) implements NotebookEntry {
    @Override
    public Part part() {
      return BOXES;
    }
  }

  record Link(long note, long box, Kind kind, boolean shared, Instant since)
      implements NotebookEntry {
    @Override
    public Part part() {
      return LINKS;
    }

    @Override
    public Optional<Violation> violation(Instant now) {
      return since.isAfter(now)
          ? Optional.of(new Broken("A link cannot begin at " + since + ": it is " + now + " now."))
          : Optional.empty();
    }
  }

  /** A broken rule of notebooks. */
  record Broken(String sentence) implements Violation {
    @Override
    public String code() {
      return "broken";
    }
  }
}
