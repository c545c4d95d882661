package dev.muster.application.audit;

import dev.muster.application.IdempotentRequests;
import dev.muster.application.NotSignedInException;
import dev.muster.application.Permission;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.Recorded;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditRecord;
import dev.muster.application.kit.memory.InMemoryAuditTrail;
import dev.muster.application.kit.memory.InMemoryIdempotencyRecords;
import dev.muster.application.kit.memory.InMemoryRows;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Actors;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Origin;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.UserRole;
import dev.muster.domain.Violation;
import dev.muster.domain.ViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A guarded port whose calls are recorded, and what is known of its entries. */
abstract class RecordedNotes {
  static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
  static final Actor EDITOR = new Actor("Ada", OptionalLong.of(7), Set.of(UserRole.EDITOR));
  static final Actor VIEWER = new Actor("Bob", OptionalLong.of(8), Set.of(UserRole.VIEWER));

  /** A driving port. */
  public interface Notes {
    @Permission("notes.write")
    long add(String text);

    @Recorded(Recorded.When.OPTIMISTICALLY)
    @Permission("notes.write")
    long addOptimistically(String text);

    @Permission("notes.write")
    long addAll(List<String> texts);

    @Permission(Permission.NOTHING)
    long offer(String text);

    @Recorded(Recorded.When.NEVER)
    @Permission("notes.read")
    String read(long id);

    @Permission(value = "notes.secrets", own = true)
    long change(Long own, String text);

    @Recorded(Recorded.When.NEVER)
    @Permission(value = "notes.secrets", own = true)
    long find(Long own);
  }

  /** A broken rule. */
  record TextTaken() implements Violation {
    @Override
    public String code() {
      return "text-taken";
    }

    @Override
    public String sentence() {
      return "It is taken.";
    }
  }

  /** The refusal by a rule. */
  static final class Taken extends ViolationException {
    private static final long serialVersionUID = 1L;

    Taken() {
      super(new TextTaken());
    }

    @Override
    public Violation violation() {
      return new TextTaken();
    }
  }

  final InMemoryStore store = new InMemoryStore();
  final InMemoryAuditTrail trail = new InMemoryAuditTrail(store);
  final InMemoryIdempotencyRecords records = new InMemoryIdempotencyRecords(store);
  final InMemoryRows rows = new InMemoryRows(store);
  final List<RuntimeException> unwritten = new ArrayList<>();
  final List<Optional<Instant>> kept = new ArrayList<>();
  Optional<Actor> actor = Optional.of(EDITOR);
  Optional<RuntimeException> unreadable = Optional.empty();
  Optional<RuntimeException> unplaced = Optional.empty();
  final List<Long> checked = new ArrayList<>();
  Optional<RuntimeException> broken = Optional.empty();
  Instant now = NOW;

  final Actors actors =
      new Actors() {
        @Override
        public Actor current() {
          unreadable.ifPresent(
              failure -> {
                throw failure;
              });
          return actor.orElseThrow(NotSignedInException::withoutToken);
        }

        @Override
        public Origin origin() {
          unplaced.ifPresent(
              failure -> {
                throw failure;
              });
          return new Origin(Optional.of("POST /notes"), Optional.of("192.0.2.1"));
        }
      };

  final Permissions permissions = permissions(Duration.ofDays(1), store);
  final Notes notes = permissions.guarded(Notes.class, new NoteService());
  final IdempotentRequests requests =
      permissions.guarded(
          IdempotentRequests.class, IdempotentRequests.over(records, store, () -> NOW));

  Permissions permissions(Duration retention, UnitOfWork unitOfWork) {
    AuditTrail watched =
        (entry, keptUntil) -> {
          broken.ifPresent(
              failure -> {
                throw failure;
              });
          kept.add(keptUntil);
          trail.append(entry, keptUntil);
        };
    Grants grants =
        Grants.of("notes.read", UserRole.EDITOR, UserRole.VIEWER)
            .and("notes.write", UserRole.EDITOR)
            .and("notes.secrets")
            .and(IdempotentRequests.PERMISSION, UserRole.EDITOR, UserRole.VIEWER);
    return new Permissions(
        new Policy(List.of(grants), List.of(new Ownership<>(Long.class, "the user", this::owns))),
        actors,
        CallRecording.over(watched, unitOfWork, actors, () -> now, retention, unwritten::add));
  }

  /** Reads what changes with the unit of work, as an ownership may. */
  boolean owns(long user, Long thing) {
    checked.add(rows.add("checked"));
    return user == thing;
  }

  /** A service that fails as the text says. */
  final class NoteService implements Notes {
    @Override
    public long add(String text) {
      return store.execute(
          () -> {
            long row = rows.add(text);
            switch (text) {
              case "taken" -> throw new Taken();
              case "changed" -> throw new PreconditionFailedException();
              case "malformed" -> throw new InvalidValueException("is malformed");
              case "down" -> throw new UnavailableException(Reason.UNREACHABLE);
              case "unknown" -> throw NotSignedInException.withRefusedToken();
              default -> {
                return row;
              }
            }
          });
    }

    @Override
    public long addOptimistically(String text) {
      return add(text);
    }

    @Override
    public long offer(String text) {
      return add(text);
    }

    @Override
    public long addAll(List<String> texts) {
      return store.execute(() -> texts.stream().mapToLong(notes::add).sum());
    }

    @Override
    public String read(long id) {
      return rows.find(id).orElseThrow(Taken::new);
    }

    @Override
    public long change(Long own, String text) {
      return add(text);
    }

    @Override
    public long find(Long own) {
      return own;
    }
  }

  List<AuditEntry> recorded() {
    return trail.entries(AuditFilter.ALL, Optional.empty(), 1_000).stream()
        .map(AuditRecord::entry)
        .toList();
  }

  List<String> actions() {
    return recorded().stream().map(AuditEntry::action).toList();
  }

  List<String> outcomes() {
    return recorded().stream()
        .map(
            it ->
                it.outcome()
                    + it.code().map(" "::concat).orElse("")
                    + " "
                    + it.actor().orElse("nobody"))
        .toList();
  }
}
