package dev.muster.application.kit.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Looks at staged lines in memory, and remembers what it has seen. */
public abstract class Inspection {
  private final Map<Part, Excused> excused;
  private final Map<Part, Set<Long>> known = new HashMap<>();
  private final Map<Object, Place> firstPlaces = new HashMap<>();
  private final Map<Object, Object> holders = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Begins with what flawed lines excuse. */
  protected Inspection(Map<Part, Excused> excused) {
    this.excused = excused;
  }

  /** Looks at all lines. */
  protected abstract void look(SortedMap<Place, Entry> lines);

  /** Returns what was found, by place. */
  final List<Finding> findings() {
    findings.sort(Comparator.comparing(Finding::place));
    return findings;
  }

  /** Returns what flawed lines of a part excuse. */
  protected final Excused excused(Part part) {
    return excused.getOrDefault(part, Excused.NONE);
  }

  /** Adds an identity that references of later parts may name. */
  protected final void know(Part part, long id) {
    known.computeIfAbsent(part, first -> new HashSet<>()).add(id);
  }

  /** Looks whether an identity was seen before, or is stored. */
  protected final void lookForTwins(Place place, Object identity, boolean stored) {
    Place first = firstPlaces.putIfAbsent(identity, place);
    if (first != null) {
      findings.add(new Finding(place, new Flaw.Repeated(first)));
    }
    if (stored) {
      findings.add(new Finding(place, new Flaw.Stored()));
    }
  }

  /** Looks whether a reference names something that is staged, stored or excused. */
  protected final void lookUp(Place place, Part part, long id, Violation unknown) {
    Excused flawed = excused(part);
    if (!flawed.all()
        && !flawed.named().contains(id)
        && !known.getOrDefault(part, Set.of()).contains(id)) {
      report(place, unknown);
    }
  }

  /** Returns who holds what only one may hold; the first that asks holds it from then on. */
  protected final <T> T holder(Object held, Class<T> type, T first) {
    return type.cast(holders.computeIfAbsent(held, nobody -> first));
  }

  /** Reports a broken rule. */
  protected final void report(Place place, Violation violation) {
    findings.add(new Finding(place, new Flaw.BreaksRule(violation)));
  }
}
