package dev.muster.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotentAnswer;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.NotSignedInException;
import dev.muster.application.Permission;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.Recorded;
import dev.muster.application.RequestFingerprint;
import dev.muster.application.StoredAnswer;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditOutcome;
import dev.muster.application.audit.query.AuditRecord;
import dev.muster.application.kit.Race;
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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each change and each refusal of a guarded call leaves exactly one entry. */
class RecordedCallsTest {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
  private static final Actor EDITOR = new Actor("Ada", OptionalLong.of(7), Set.of(UserRole.EDITOR));
  private static final Actor VIEWER = new Actor("Bob", OptionalLong.of(8), Set.of(UserRole.VIEWER));

  /** A driving port. */
  public interface Notes {
    @Permission("notes.write")
    long add(String text);

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
  private record TextTaken() implements Violation {
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
  private static final class Taken extends ViolationException {
    private static final long serialVersionUID = 1L;

    Taken() {
      super(new TextTaken());
    }

    @Override
    public Violation violation() {
      return new TextTaken();
    }
  }

  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail(store);
  private final InMemoryIdempotencyRecords records = new InMemoryIdempotencyRecords(store);
  private final InMemoryRows rows = new InMemoryRows(store);
  private final List<RuntimeException> unwritten = new ArrayList<>();
  private final List<Optional<Instant>> kept = new ArrayList<>();
  private Optional<Actor> actor = Optional.of(EDITOR);
  private Optional<RuntimeException> unreadable = Optional.empty();
  private Optional<RuntimeException> unplaced = Optional.empty();
  private final List<Long> checked = new ArrayList<>();
  private Optional<RuntimeException> broken = Optional.empty();
  private Instant now = NOW;

  private final Actors actors =
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

  private final Permissions permissions = permissions(Duration.ofDays(1), store);
  private final Notes notes = permissions.guarded(Notes.class, new NoteService());
  private final IdempotentRequests requests =
      permissions.guarded(
          IdempotentRequests.class, IdempotentRequests.over(records, store, () -> NOW));

  private Permissions permissions(Duration retention, UnitOfWork unitOfWork) {
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
  private boolean owns(long user, Long thing) {
    checked.add(rows.add("checked"));
    return user == thing;
  }

  /** A service that fails as the text says. */
  private final class NoteService implements Notes {
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

  @Test
  void aChangeIsRecordedWithItsActorAndItsOrigin() {
    long row = notes.add("a");

    assertEquals(Optional.of("a"), rows.find(row));
    assertEquals(
        List.of(
            new AuditEntry(
                NOW,
                Optional.of("Ada"),
                OptionalLong.of(7),
                Optional.empty(),
                "audit.notes.add",
                Optional.of("POST /notes"),
                Optional.of("192.0.2.1"),
                AuditOutcome.DONE,
                Optional.empty())),
        recorded());
    assertEquals(List.of(Optional.of(NOW.plus(Duration.ofDays(1)))), kept);
  }

  @Test
  void anActorOfAProviderIsRecordedWithItsIdentityThere() {
    actor =
        Optional.of(
            Actor.ofProvider("https://id.example.org", "4711", "Ada", Set.of(UserRole.EDITOR)));

    notes.add("a");

    assertEquals(Optional.of("https://id.example.org 4711"), recorded().getFirst().externalId());
  }

  @Test
  void anOwnThingIsCheckedInTheUnitOfItsChange() {
    notes.change(7L, "a");
    assertThrows(Taken.class, () -> notes.change(7L, "taken"));

    assertEquals(Optional.of("checked"), rows.find(checked.getFirst()));
    assertEquals(Optional.empty(), rows.find(checked.getLast()));
    assertEquals(List.of("REFUSED text-taken Ada", "DONE Ada"), outcomes());
  }

  @Test
  void whoIsRefusedAThingThatIsNotItsOwnLeavesOneEntry() {
    assertThrows(PermissionDeniedException.class, () -> notes.change(8L, "a"));
    assertThrows(PermissionDeniedException.class, () -> notes.find(8L));

    assertEquals(Optional.empty(), rows.find(checked.getFirst()));
    assertEquals(List.of("audit.notes.find", "audit.notes.change"), actions());
    assertEquals(
        List.of("DENIED permission-denied Ada", "DENIED permission-denied Ada"), outcomes());
    assertEquals(7L, notes.find(7L));
    assertEquals(2, recorded().size());
  }

  @Test
  void withoutARetentionAnEntryIsKeptForEver() {
    permissions(Duration.ZERO, store).guarded(Notes.class, new NoteService()).add("a");

    assertEquals(List.of(Optional.empty()), kept);
  }

  @Test
  void aReadIsNotRecordedAndNeitherIsWhatItDoesNotFind() {
    assertEquals("a", notes.read(rows.add("a")));
    assertThrows(Taken.class, () -> notes.read(99));

    assertEquals(List.of(), recorded());
  }

  @Test
  void aRefusalByARuleOrAPreconditionIsRecordedAndNothingElseIsKept() {
    assertThrows(Taken.class, () -> notes.add("taken"));
    assertThrows(PreconditionFailedException.class, () -> notes.add("changed"));

    assertEquals(List.of("REFUSED precondition-failed Ada", "REFUSED text-taken Ada"), outcomes());
    assertEquals(Optional.empty(), rows.find(1));
  }

  @Test
  void aFailureAndAMalformedValueAreNoRefusals() {
    assertThrows(UnavailableException.class, () -> notes.add("down"));
    assertThrows(InvalidValueException.class, () -> notes.add("malformed"));

    assertEquals(List.of(), recorded());
  }

  @Test
  void aMissingPermissionIsRecordedForReadsToo() {
    actor = Optional.of(VIEWER);
    assertThrows(PermissionDeniedException.class, () -> notes.add("a"));
    actor = Optional.of(new Actor("Eve", OptionalLong.empty(), Set.of()));
    assertThrows(PermissionDeniedException.class, () -> notes.read(1));

    assertEquals(
        List.of("DENIED permission-denied Eve", "DENIED permission-denied Bob"), outcomes());
    assertEquals(List.of("audit.notes.read", "audit.notes.add"), actions());
  }

  @Test
  void aPermissionThatIsMissingForAPartOfARequestIsTheAction() {
    assertThrows(PermissionDeniedException.class, () -> permissions.require("notes.secrets"));
    actor = Optional.empty();
    assertThrows(NotSignedInException.class, () -> permissions.require("notes.secrets"));
    assertThrows(NotSignedInException.class, () -> permissions.include("notes.secrets"));

    assertEquals(List.of("notes.secrets", "notes.secrets"), actions());
    assertEquals(
        List.of("DENIED not-signed-in nobody", "DENIED permission-denied Ada"), outcomes());
  }

  @Test
  void nobodyIsRecordedWhereSomethingWouldChange() {
    actor = Optional.empty();
    assertThrows(NotSignedInException.class, () -> notes.read(1));
    assertThrows(NotSignedInException.class, () -> notes.add("a"));

    assertEquals(List.of("DENIED not-signed-in nobody"), outcomes());
    assertEquals(OptionalLong.empty(), recorded().getFirst().userId());
    assertEquals(Optional.of("192.0.2.1"), recorded().getFirst().address());
  }

  @Test
  void whoIsNotBelievedIsNobody() {
    assertThrows(NotSignedInException.class, () -> notes.add("unknown"));

    assertEquals(List.of("DENIED not-signed-in nobody"), outcomes());
  }

  @Test
  void theRefusalsOfNobodyAreBoundedInEachMinuteAndThoseOfOthersAreNot() {
    actor = Optional.empty();
    IntStream.range(0, 2 * AnonymousLimit.A_MINUTE).forEach(i -> denied());
    assertEquals(AnonymousLimit.A_MINUTE, outcomes().size());
    now = NOW.plusSeconds(52);
    denied();
    assertEquals(AnonymousLimit.A_MINUTE, outcomes().size());

    now = NOW.plusSeconds(53);
    denied();
    assertEquals(AnonymousLimit.A_MINUTE + 1, outcomes().size());
    actor = Optional.of(VIEWER);
    IntStream.range(0, AnonymousLimit.A_MINUTE + 1)
        .forEach(i -> assertThrows(PermissionDeniedException.class, () -> notes.add("a")));

    assertEquals(2 * AnonymousLimit.A_MINUTE + 2, outcomes().size());
  }

  private void denied() {
    assertThrows(NotSignedInException.class, () -> notes.add("a"));
  }

  @Test
  void aCallInsideAnotherIsAPartOfIt() {
    notes.addAll(List.of("a", "b"));
    assertThrows(Taken.class, () -> notes.addAll(List.of("c", "taken")));

    assertEquals(List.of("audit.notes.addAll", "audit.notes.addAll"), actions());
    assertEquals(List.of("REFUSED text-taken Ada", "DONE Ada"), outcomes());
    assertEquals(Optional.empty(), rows.find(3));
  }

  @Test
  void aRepeatedRequestIsRecordedOnceByWhatItDoes() {
    assertEquals(false, once("a").replayed());
    assertEquals(true, once("a").replayed());

    assertEquals(List.of("audit.notes.add"), actions());
  }

  private IdempotentAnswer once(String text) {
    return requests.once(
        new IdempotencyKey("key-of-" + text),
        RequestFingerprint.of(new byte[] {1}),
        () -> new StoredAnswer("row " + notes.add(text)));
  }

  @Test
  void aRefusalInsideARepeatedRequestIsRecordedAfterTheRollback() {
    assertThrows(Taken.class, () -> once("taken"));
    actor = Optional.of(VIEWER);
    assertThrows(PermissionDeniedException.class, () -> once("b"));
    actor = Optional.empty();
    assertThrows(NotSignedInException.class, () -> once("c"));

    assertEquals(List.of("audit.notes.add", "audit.notes.add"), actions());
    assertEquals(List.of("DENIED permission-denied Bob", "REFUSED text-taken Ada"), outcomes());
    assertEquals(Optional.empty(), rows.find(1));
  }

  @Test
  void aRequestWithTwoChangesHasTwoEntriesAndTheSecondMayBeRefused() {
    requests.once(
        new IdempotencyKey("two"),
        RequestFingerprint.of(new byte[] {1}),
        () -> new StoredAnswer("rows " + notes.add("a") + notes.add("b")));
    assertThrows(
        IllegalStateException.class,
        () ->
            requests.once(
                new IdempotencyKey("three"),
                RequestFingerprint.of(new byte[] {1}),
                () -> {
                  notes.add("c");
                  throw new IllegalStateException("afterwards");
                }));

    assertEquals(List.of("DONE Ada", "DONE Ada"), outcomes());
    assertThrows(
        Taken.class,
        () ->
            requests.once(
                new IdempotencyKey("four"),
                RequestFingerprint.of(new byte[] {1}),
                () -> {
                  notes.add("c");
                  throw new Taken();
                }));
    assertEquals(List.of("DONE Ada", "DONE Ada"), outcomes(), "what was done is undone");
  }

  @Test
  void aUnitThatRunsAgainIsRecordedOnce() {
    UnitOfWork repeating =
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            try {
              return store.execute(work);
            } catch (IllegalStateException conflict) {
              return store.execute(work);
            }
          }
        };
    int[] attempts = {0};
    Permissions again = permissions(Duration.ZERO, repeating);
    Notes repeated = again.guarded(Notes.class, new NoteService());
    IdempotentRequests outer =
        again.guarded(
            IdempotentRequests.class, IdempotentRequests.over(records, repeating, () -> NOW));

    broken = Optional.of(new IllegalStateException("conflict"));
    outer.once(
        new IdempotencyKey("again"),
        RequestFingerprint.of(new byte[] {1}),
        () -> {
          if (++attempts[0] > 1) {
            broken = Optional.empty();
          }
          return new StoredAnswer("row " + repeated.add("a"));
        });

    assertEquals(2, attempts[0]);
    assertEquals(List.of("DONE Ada"), outcomes());
  }

  @Test
  void aChangeThatCannotBeRecordedFails() {
    IllegalStateException failure = new IllegalStateException("full");
    broken = Optional.of(failure);

    assertSame(failure, assertThrows(IllegalStateException.class, () -> notes.add("a")));

    assertEquals(Optional.empty(), rows.find(1));
    assertEquals(List.of(), unwritten);
  }

  @Test
  void aRefusalThatCannotBeRecordedGoesOutAllTheSame() {
    IllegalStateException failure = new IllegalStateException("full");
    broken = Optional.of(failure);

    assertThrows(Taken.class, () -> notes.add("taken"));

    assertEquals(List.of(failure), unwritten);
    assertEquals(List.of(), recorded());
  }

  @Test
  void whereTheActorCannotBeFoundOutNobodyIsRefused() {
    unreadable = Optional.of(new IllegalArgumentException("two tokens"));

    assertThrows(Taken.class, () -> notes.offer("taken"));

    assertEquals(List.of("REFUSED text-taken nobody"), outcomes());
    assertEquals(List.of("audit.notes.offer"), actions());
  }

  @Test
  void whatFailsWhileARefusalIsRecordedDoesNotTakeItsPlace() {
    IllegalStateException failure = new IllegalStateException("no address");
    unplaced = Optional.of(failure);

    assertThrows(Taken.class, () -> notes.add("taken"));
    actor = Optional.of(VIEWER);
    assertThrows(PermissionDeniedException.class, () -> permissions.require("notes.write"));

    assertEquals(List.of(failure, failure), unwritten);
    assertEquals(List.of(), recorded());
  }

  @Test
  void callsAtTheSameTimeDoNotMixTheirEntries() {
    Race.OF_NO_REFUSAL.each(
        IntStream.range(0, Race.CROWD).boxed().toList(),
        i -> i % 2 == 0 ? notes.add("a") : assertThrows(Taken.class, () -> notes.add("taken")));

    assertEquals(Race.CROWD / 2, outcomes().stream().filter("DONE Ada"::equals).count());
    assertEquals(
        Race.CROWD / 2, outcomes().stream().filter("REFUSED text-taken Ada"::equals).count());
  }

  private List<AuditEntry> recorded() {
    return trail.entries(AuditFilter.ALL, Optional.empty(), 1_000).stream()
        .map(AuditRecord::entry)
        .toList();
  }

  private List<String> actions() {
    return recorded().stream().map(AuditEntry::action).toList();
  }

  private List<String> outcomes() {
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
