package dev.muster.application.audit.broken;

import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditPosition;
import dev.muster.application.audit.query.AuditRecord;
import dev.muster.application.audit.query.AuditTerm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** The possible faults of the audit trail and of its reader. */
final class AuditFaults {
  private static final int ALL = Integer.MAX_VALUE;

  /** The pause, in milliseconds, that lets another thread interfere. */
  private static final int CHANCE = 1;

  private AuditFaults() {}

  static BrokenAudit forgetsTheUser(BrokenAudit honest) {
    return honest.withTrail(
        (entry, keptUntil) ->
            honest
                .trail()
                .append(
                    new AuditEntry(
                        entry.at(),
                        entry.actor(),
                        OptionalLong.empty(),
                        entry.externalId(),
                        entry.action(),
                        entry.request(),
                        entry.address(),
                        entry.outcome(),
                        entry.code()),
                    keptUntil));
  }

  /** Behaves like a log beside the database. */
  static BrokenAudit writesPastTheUnit(BrokenAudit honest) {
    List<AuditRecord> log = new CopyOnWriteArrayList<>();
    return honest
        .withTrail((entry, keptUntil) -> log.add(new AuditRecord(log.size() + 1, entry)))
        .withReader(
            (filter, after, limit) ->
                log.stream()
                    .sorted(Comparator.comparing((AuditRecord it) -> it.entry().at()).reversed())
                    .limit(limit)
                    .toList());
  }

  static BrokenAudit neverForgets(BrokenAudit honest) {
    return honest.withTrail((entry, keptUntil) -> honest.trail().append(entry, Optional.empty()));
  }

  static BrokenAudit forgetsWhatIsKeptForEver(BrokenAudit honest) {
    return honest.withTrail(
        (entry, keptUntil) ->
            honest.trail().append(entry, Optional.of(keptUntil.orElse(entry.at()))));
  }

  static BrokenAudit showsTheOldestFirst(BrokenAudit honest) {
    return honest.withReader(
        (filter, after, limit) -> {
          List<AuditRecord> found =
              new ArrayList<>(honest.reader().entries(filter, Optional.empty(), ALL));
          found.sort(Comparator.comparing((AuditRecord it) -> it.entry().at()));
          return from(found, after, limit);
        });
  }

  static BrokenAudit showsTheFirstPageAgain(BrokenAudit honest) {
    return honest.withReader(
        (filter, after, limit) ->
            after.isPresent() && honest.reader().entries(filter, after, limit).isEmpty()
                ? List.of()
                : honest.reader().entries(filter, shifted(after), limit));
  }

  static BrokenAudit leavesTheRangeOnALaterPage(BrokenAudit honest) {
    return filtering(
        honest,
        (filter, after) ->
            after.isEmpty()
                ? filter
                : new AuditFilter(filter.actor(), filter.action(), Optional.empty(), filter.to()));
  }

  static BrokenAudit ignoresTheCaseOfAnActor(BrokenAudit honest) {
    return honest.withReader(
        (filter, after, limit) ->
            honest.reader().entries(withoutActor(filter), after, ALL).stream()
                .filter(
                    it ->
                        filter.actor().isEmpty()
                            || it.entry()
                                .actor()
                                .filter(filter.actor().get().value()::equalsIgnoreCase)
                                .isPresent())
                .limit(limit)
                .toList());
  }

  static BrokenAudit findsAnActionByItsBeginning(BrokenAudit honest) {
    return honest.withReader(
        (filter, after, limit) ->
            honest
                .reader()
                .entries(
                    new AuditFilter(filter.actor(), Optional.empty(), filter.from(), filter.to()),
                    after,
                    ALL)
                .stream()
                .filter(
                    it ->
                        it.entry()
                            .action()
                            .startsWith(filter.action().map(AuditTerm::value).orElse("")))
                .limit(limit)
                .toList());
  }

  static BrokenAudit endsARangeWithItsEnd(BrokenAudit honest) {
    return filtering(
        honest,
        (filter, after) ->
            new AuditFilter(
                filter.actor(),
                filter.action(),
                filter.from(),
                filter.to().map(it -> it.equals(Instant.MAX) ? it : it.plusNanos(1_000))));
  }

  static BrokenAudit knowsNoTimeBeforeTheFirst(BrokenAudit honest) {
    return honest.withReader(
        (filter, after, limit) -> {
          // A database cannot store every time of Java.
          filter.from().ifPresent(Instant::toEpochMilli);
          return honest.reader().entries(filter, after, limit);
        });
  }

  /** Behaves like an adapter that gives up where another unit appends. */
  static BrokenAudit losesAnEntryThatComesWithAnother(BrokenAudit honest) {
    Semaphore free = new Semaphore(1);
    return honest.withTrail(
        (entry, keptUntil) -> {
          if (free.tryAcquire()) {
            try {
              Thread.sleep(CHANCE);
              honest.trail().append(entry, keptUntil);
            } catch (InterruptedException interrupted) {
              throw new IllegalStateException(interrupted);
            } finally {
              free.release();
            }
          }
        });
  }

  private static BrokenAudit filtering(BrokenAudit honest, Refiltering change) {
    return honest.withReader(
        (filter, after, limit) -> honest.reader().entries(change.of(filter, after), after, limit));
  }

  /** Changes the filter of a page. */
  private interface Refiltering {
    AuditFilter of(AuditFilter filter, Optional<AuditPosition> after);
  }

  private static Optional<AuditPosition> shifted(Optional<AuditPosition> after) {
    return after.map(it -> new AuditPosition(it.at(), it.id() + 1));
  }

  private static AuditFilter withoutActor(AuditFilter filter) {
    return new AuditFilter(Optional.empty(), filter.action(), filter.from(), filter.to());
  }

  private static List<AuditRecord> from(
      List<AuditRecord> found, Optional<AuditPosition> after, int limit) {
    int first =
        after
            .map(it -> 1 + found.stream().map(AuditRecord::position).toList().indexOf(it))
            .orElse(0);
    return found.stream().skip(first).limit(limit).toList();
  }
}
