package dev.muster.application.academy.contract;

import static dev.muster.application.academy.contract.AcademyFixture.assertRefused;
import static dev.muster.application.academy.contract.AcademyFixture.changed;
import static dev.muster.application.academy.contract.AcademyFixture.enrolment;
import static dev.muster.domain.academy.EnrolmentStatus.COMPLETED;
import static dev.muster.domain.academy.EnrolmentStatus.DROPPED;
import static dev.muster.domain.academy.EnrolmentStatus.ENROLLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.BatchEnrolment;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Contract of the repository of enrolments. */
public interface EnrolmentRepositoryContract extends AcademyFixture {
  @Test
  default void aClaimTellsTheFactsOfOnePair() {
    Course course = course(3);
    Student student = student("First");
    enrolled(course, student("Other"));
    enrolled(course(), student);

    assertEquals(
        new EnrolmentFacts(course.id(), student.id(), Optional.empty(), course.seats(1)),
        claimed(course, student));

    Enrolment enrolment = enrolled(course, student);

    assertEquals(
        new EnrolmentFacts(course.id(), student.id(), Optional.of(enrolment), course.seats(2)),
        claimed(course, student));
  }

  @Test
  default void aClaimOfWhatIsNotThereIsRefusedTheCourseFirst() {
    Course course = course();
    Student student = student("First");

    assertRefused(
        new UnknownCourse(NOWHERE), () -> unit(() -> ports().enrolments().claim(NOWHERE, NOBODY)));
    assertRefused(
        new UnknownCourse(NOWHERE),
        () -> unit(() -> ports().enrolments().claim(NOWHERE, student.id())));
    assertRefused(
        new UnknownStudent(NOBODY),
        () -> unit(() -> ports().enrolments().claim(course.id(), NOBODY)));
    assertRefused(
        new UnknownCourse(NOWHERE),
        () -> unit(() -> ports().enrolments().claimAll(NOWHERE, List.of(student.id()))));
  }

  @Test
  default void aClaimOfManyTellsTheFactsOfThoseThatExist() {
    Course course = course(9);
    List<Student> students = crowd(3);
    Enrolment dropped = enrolled(course, students.getFirst(), DROPPED);
    enrolled(course, student("Not asked for"));
    enrolled(course(), students.getLast());
    List<StudentId> asked =
        List.of(
            students.get(2).id(),
            NOBODY,
            students.get(0).id(),
            students.get(1).id(),
            students.get(0).id());

    assertEquals(
        new BatchEnrolment(
            course.id(),
            students.stream().map(Student::id).collect(Collectors.toSet()),
            Map.of(students.getFirst().id(), dropped),
            course.seats(1)),
        unit(() -> ports().enrolments().claimAll(course.id(), asked)));
  }

  @Test
  default void whatIsStoredIsReadAsItIs() {
    Course course = course();
    for (Enrolment stored :
        List.of(
            enrolled(course, student("First")),
            enrolled(course, student("Second"), DROPPED),
            enrolled(course, student("Third"), COMPLETED, Grade.C))) {
      assertEquals(Optional.of(stored), read(stored));
    }
  }

  @Test
  default void anUpdateReplacesStatusAndGradeAndKeepsTheBeginning() {
    Course course = course();
    Enrolment other = enrolled(course, student("Other"));
    Enrolment before = enrolled(course, student("First"));
    Enrolment completed = changed(before, COMPLETED, Grade.B);

    ports()
        .enrolments()
        .update(
            new Enrolment(
                completed.course(),
                completed.student(),
                completed.status(),
                completed.grade(),
                Instant.parse("2020-01-01T00:00:00Z"),
                completed.version()));

    assertEquals(Optional.of(completed), read(completed));
    assertEquals(Optional.of(other), read(other));
  }

  @Test
  default void anUpdateOfAnOlderVersionOfAnEnrolmentIsRefused() {
    Enrolment first = enrolled(course(), student("First"));
    Enrolment second = changed(first, DROPPED);
    ports().enrolments().update(second);

    assertThrows(
        StaleVersionException.class,
        () -> ports().enrolments().update(changed(first, COMPLETED, Grade.A)));
    assertEquals(Optional.of(second), read(second));
  }

  @Test
  default void whatIsRemovedIsGoneAndNothingElseIs() {
    Course course = course();
    Student student = student("First");
    Enrolment removed = enrolled(course, student);
    List<Enrolment> kept = List.of(enrolled(course, student("Other")), enrolled(course(), student));

    ports().enrolments().remove(removed.course(), removed.student());

    assertEquals(Optional.empty(), read(removed));
    kept.forEach(it -> assertEquals(Optional.of(it), read(it)));
  }

  @Test
  default void anEnrolmentThatIsNotThereIsNeitherUpdatedNorRemoved() {
    Course course = course();
    Student student = student("First");
    UnknownEnrolment unknown = new UnknownEnrolment(course.id(), student.id());
    Enrolment nothing = enrolment(course.id(), student.id(), ENROLLED);

    assertRefused(unknown, () -> ports().enrolments().update(changed(nothing, DROPPED)));
    assertRefused(unknown, () -> ports().enrolments().remove(course.id(), student.id()));
    assertEquals(Optional.empty(), read(nothing));
  }

  @Test
  default void anEnrolmentLinksWhatIsThere() {
    Course course = course();
    Student student = student("First");

    assertRefused(
        new UnknownCourse(NOWHERE),
        () -> ports().enrolments().add(enrolment(NOWHERE, student.id(), ENROLLED)));
    assertRefused(
        new UnknownStudent(NOBODY),
        () -> ports().enrolments().add(enrolment(course.id(), NOBODY, ENROLLED)));
  }

  @Test
  default void aSecondEnrolmentOfAPairIsNotStored() {
    Course course = course();
    Student student = student("First");
    Enrolment first = enrolled(course, student);

    assertThrows(RuntimeException.class, () -> enrolled(course, student, COMPLETED, Grade.A));
    assertEquals(Optional.of(first), read(first));
  }

  @Test
  default void noMoreAreStoredAsEnrolledThanThereAreSeats() {
    Course course = course(1);
    Student second = student("Second");
    enrolled(course, student("First"));
    Enrolment dropped = enrolled(course, student("Third"), DROPPED);
    enrolled(course, student("Fourth"), COMPLETED, Grade.D);
    CourseFull full = new CourseFull(course.id());

    assertRefused(full, () -> enrolled(course, second));
    assertRefused(full, () -> ports().enrolments().update(changed(dropped, ENROLLED)));
    assertEquals(Optional.empty(), ports().reader().enrolment(course.id(), second.id()));
    assertEquals(Optional.of(dropped), read(dropped));
  }

  @Test
  default void theTakenSeatsAreCountedWhateverHappens() {
    Course course = course(9);
    Student student = student("First");
    Enrolment enrolment = enrolled(course, student);
    enrolled(course, student("Other"));
    assertEquals(2, taken(course));

    Enrolment dropped = changed(enrolment, DROPPED);
    ports().enrolments().update(dropped);
    assertEquals(1, taken(course));
    Enrolment returned = changed(dropped, ENROLLED);
    ports().enrolments().update(returned);
    assertEquals(2, taken(course));
    Enrolment completed = changed(returned, COMPLETED, Grade.A);
    ports().enrolments().update(completed);
    assertEquals(1, taken(course));
    ports().enrolments().update(changed(completed, COMPLETED, Grade.B));
    assertEquals(1, taken(course));
    ports().enrolments().remove(course.id(), student.id());
    assertEquals(1, taken(course));
    enrolled(course, student);
    assertEquals(2, taken(course));
    ports().enrolments().remove(course.id(), student.id());
    assertEquals(1, taken(course));
  }

  @Test
  default void manyAreStoredAtOnceAndTheirSeatsAreCounted() {
    Course course = course(9);
    List<Enrolment> many =
        crowd(3).stream().map(it -> enrolment(course.id(), it.id(), ENROLLED)).toList();

    unitOf(course, many, () -> ports().enrolments().addAll(many));

    many.forEach(it -> assertEquals(Optional.of(it), read(it)));
    assertEquals(3, taken(course));

    List<Enrolment> dropped = many.stream().map(it -> changed(it, DROPPED)).toList();
    unitOf(course, many, () -> ports().enrolments().updateAll(dropped));

    dropped.forEach(it -> assertEquals(Optional.of(it), read(it)));
    assertEquals(0, taken(course));
  }

  @Test
  default void manyThatAreNotTheVersionBeforeAreNotStored() {
    Course course = course(9);
    Enrolment stored = enrolled(course, student("First"));
    Enrolment later =
        new Enrolment(
            stored.course(),
            stored.student(),
            DROPPED,
            Optional.empty(),
            NOW,
            new Version(stored.version().value() + 2));

    assertThrows(
        RuntimeException.class,
        () ->
            unitOf(course, List.of(stored), () -> ports().enrolments().updateAll(List.of(later))));
    assertEquals(Optional.of(stored), read(stored));
  }

  private Optional<Enrolment> read(Enrolment it) {
    return ports().reader().enrolment(it.course(), it.student());
  }

  private EnrolmentFacts claimed(Course course, Student student) {
    return unit(() -> ports().enrolments().claim(course.id(), student.id()));
  }

  private void unitOf(Course course, List<Enrolment> many, Runnable work) {
    unit(
        () -> {
          ports()
              .enrolments()
              .claimAll(course.id(), many.stream().map(Enrolment::student).toList());
          work.run();
          return Set.of();
        });
  }

  /** The number that claims tell, which has to be the number that is read. */
  private long taken(Course course) {
    long taken = unit(() -> ports().courses().claim(course.id())).orElseThrow().enrolled();
    assertEquals(taken, enrolledIn(course));
    return taken;
  }
}
