package dev.muster.application.kit.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.ImportProgress;
import dev.muster.application.transfer.entry.Line;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.entry.TransferSink;
import dev.muster.application.transfer.entry.TransferSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries that were exported, or that are to be imported, line by line from line 2 on. */
public class RecordedTransfer implements TransferSink, TransferSource, ImportProgress {
  private final SortedMap<Part, List<Line>> lines = new TreeMap<>();
  private final List<String> progress = new ArrayList<>();

  /** Records entries of these parts. */
  public RecordedTransfer(Collection<Part> parts) {
    parts.forEach(part -> lines.put(part, new ArrayList<>()));
  }

  @Override
  public void begin(SortedMap<Part, Long> counts) {
    progress.add(
        counts.entrySet().stream()
            .map(it -> it.getValue() + " " + it.getKey().name())
            .collect(Collectors.joining(", ")));
  }

  @Override
  public void entry(Entry entry) {
    List<Line> of = lines.get(entry.part());
    of.add(new Line.Sound(new Place(entry.part(), of.size() + 2L), entry));
  }

  /** Adds a line that cannot be read. */
  public void flawed(Line line) {
    lines.get(line.place().part()).add(line);
  }

  @Override
  public SortedSet<Part> parts() {
    return new TreeSet<>(lines.keySet());
  }

  @Override
  public Stream<Line> lines(Part part, Instant now) {
    return lines.get(part).stream();
  }

  @Override
  public void checking() {
    progress.add("checking");
  }

  @Override
  public void storing(long done, long total) {
    progress.add("storing " + done + " of " + total);
  }

  /** Returns what was heard, in its order. */
  public List<String> progress() {
    return progress;
  }

  /** Returns all entries, in their order. */
  public List<Entry> entries() {
    return lines.values().stream()
        .flatMap(List::stream)
        .filter(Line.Sound.class::isInstance)
        .map(line -> ((Line.Sound) line).entry())
        .toList();
  }
}
