package dev.muster.platform.shell.transfer;

import dev.muster.application.transfer.entry.Line;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;
import dev.muster.platform.shell.transfer.NotebookEntry.Box;
import dev.muster.platform.shell.transfer.NotebookEntry.Kind;
import dev.muster.platform.shell.transfer.NotebookEntry.Link;
import dev.muster.platform.shell.transfer.NotebookEntry.Note;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The files of a notebook. */
final class NotebookFiles implements ContextFiles {
  static final String OPTION = "--kind";

  @Override
  public Map<String, String> options() {
    return Map.of(OPTION, "--kind WORD        a word that stands for a copy");
  }

  @Override
  public List<EntryFile<?>> files(ImportOptions options) {
    return List.of(
        new EntryFile<>(
            NotebookEntry.NOTES,
            Note.class,
            List.of("id", "text", "author", "stars"),
            Map.of("stars", "no note has any"),
            NotebookFiles::note,
            it ->
                List.of(
                    "" + it.id(), it.text(), it.author(), it.stars().map(s -> "" + s).orElse(""))),
        new EntryFile<>(
            NotebookEntry.BOXES,
            Box.class,
            List.of("id", "label", "place"),
            Map.of(),
            NotebookFiles::box,
            it -> List.of("" + it.id(), it.label(), it.place())),
        new EntryFile<>(
            NotebookEntry.LINKS,
            Link.class,
            List.of("noteId", "boxId", "kind", "shared", "since"),
            Map.of("since", "each begins now"),
            fields -> link(fields, options),
            it ->
                List.of(
                    "" + it.note(),
                    "" + it.box(),
                    it.kind().name(),
                    "" + it.shared(),
                    it.since().toString())));
  }

  private static Line note(Fields fields) {
    var id = fields.identity("id", it -> it);
    var text = fields.get("text", it -> Text.normalized(it, 100));
    var author = fields.get("author", it -> Text.normalized(it, 100));
    var stars = fields.get("stars", it -> Values.optional(it, NotebookFiles::stars));
    return fields.line(
        () ->
            new Note(
                id.orElseThrow(),
                text.orElseThrow(),
                author.orElseThrow(),
                stars.flatMap(it -> it)));
  }

  private static int stars(String text) {
    int stars = Values.number(text);
    if (stars < 0 || stars > 10_000) {
      throw new InvalidValueException("must be a whole number from 0 to 10000");
    }
    return stars;
  }

  private static Line box(Fields fields) {
    var id = fields.identity("id", it -> it);
    var label = fields.get("label", it -> Text.normalized(it, 100));
    var place = fields.get("place", it -> Text.normalized(it, 100));
    return fields.line(() -> new Box(id.orElseThrow(), label.orElseThrow(), place.orElseThrow()));
  }

  private static Line link(Fields fields, ImportOptions options) {
    var note = fields.get("noteId", Values::id);
    var box = fields.get("boxId", Values::id);
    var kind =
        fields.get(
            "kind",
            it -> options.values(OPTION).contains(it) ? Kind.COPY : Values.word(Kind.class, it));
    var shared = fields.get("shared", Values::flag);
    var since = fields.get("since", it -> kept(options.moment(it)));
    return fields.line(
        () ->
            new Link(
                note.orElseThrow(),
                box.orElseThrow(),
                kind.orElseThrow(),
                shared.orElseThrow(),
                since.orElse(fields.now())));
  }

  private static Instant kept(Instant moment) {
    int year = moment.atZone(ZoneOffset.UTC).getYear();
    if (year < 1 || year > 9999) {
      throw new InvalidValueException("must lie in the years 1 to 9999");
    }
    return moment.truncatedTo(ChronoUnit.MICROS);
  }
}
