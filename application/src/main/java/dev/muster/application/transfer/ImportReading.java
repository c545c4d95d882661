package dev.muster.application.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.ImportProgress;
import dev.muster.application.transfer.entry.ImportResult;
import dev.muster.application.transfer.entry.ImportResult.Imported;
import dev.muster.application.transfer.entry.ImportResult.Refused;
import dev.muster.application.transfer.entry.Line;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.entry.TransferSource;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the lines of an import onto the stages of their contexts, and stores the sound ones. */
final class ImportReading {
  // One more than a refusal lists, to know whether there are more.
  private static final int ENOUGH = Transfer.MAX_FINDINGS + 1;

  private final TransferSource source;
  private final Instant now;
  private final Map<Part, Stage> stages = new HashMap<>();
  private final Map<Stage, List<Part>> parts = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Part, Excused> excused = new HashMap<>();
  private final SortedMap<Part, Long> counts = new TreeMap<>();

  ImportReading(TransferSource source, Instant now) {
    this.source = source;
    this.now = now;
  }

  /** Adds the stage of a context. */
  void open(List<Part> partsOfContext, Stage stage) {
    partsOfContext.forEach(part -> stages.put(part, stage));
    parts.put(stage, partsOfContext);
  }

  /** Reads, checks and stores everything, as soon as all stages are open. */
  ImportResult result(ImportProgress progress) {
    if (source.parts().stream().allMatch(this::read)) {
      progress.checking();
      parts.keySet().forEach(stage -> findings.addAll(stage.findings(excused, ENOUGH)));
      findings.sort(Comparator.comparing(Finding::place));
    }
    if (!findings.isEmpty()) {
      return new Refused(
          findings.stream().limit(Transfer.MAX_FINDINGS).toList(),
          findings.size() > Transfer.MAX_FINDINGS);
    }
    store(progress);
    return new Imported(counts);
  }

  /** Puts the lines on the stage; returns false where it stopped because of too many findings. */
  private boolean read(Part part) {
    Stage stage = Objects.requireNonNull(stages.get(part));
    long entries = 0;
    try (Stream<Line> lines = source.lines(part, now)) {
      Iterator<Line> iterator = lines.iterator();
      while (findings.size() < ENOUGH && iterator.hasNext()) {
        switch (iterator.next()) {
          case Line.Sound(Place place, Entry entry) -> {
            stage.add(place.line(), entry);
            entry.violation(now).ifPresent(it -> report(place, new Flaw.BreaksRule(it)));
            entries++;
          }
          case Line.Flawed(Place place, List<Flaw> flaws, OptionalLong id) -> {
            flaws.forEach(flaw -> report(place, flaw));
            excused.merge(part, excused(id), ImportReading::both);
          }
        }
      }
    }
    counts.put(part, entries);
    return findings.size() < ENOUGH;
  }

  private void store(ImportProgress progress) {
    // One moment makes all versions: an earlier entry of the same identity, here or elsewhere, had
    // fewer changes than microseconds have passed.
    Version version = Version.beginning(now);
    long total = total(counts.keySet());
    long before = 0;
    for (Map.Entry<Stage, List<Part>> context : parts.entrySet()) {
      long done = before;
      context.getKey().store(version, stored -> progress.storing(done + stored, total));
      before += total(context.getValue());
    }
  }

  private void report(Place place, Flaw flaw) {
    findings.add(new Finding(place, flaw));
  }

  private long total(Iterable<Part> some) {
    long total = 0;
    for (Part part : some) {
      total += counts.getOrDefault(part, 0L);
    }
    return total;
  }

  /** Excuses the identity of a flawed line. A line without one may be that of any. */
  private static Excused excused(OptionalLong id) {
    return id.isPresent()
        ? new Excused(Set.of(id.getAsLong()), false)
        : new Excused(Set.of(), true);
  }

  // No more than there are findings, as each comes with one.
  private static Excused both(Excused one, Excused other) {
    Set<Long> named = new HashSet<>(one.named());
    named.addAll(other.named());
    return new Excused(named, one.all() || other.all());
  }
}
