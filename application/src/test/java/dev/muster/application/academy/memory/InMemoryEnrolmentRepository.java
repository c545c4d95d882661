package dev.muster.application.academy.memory;

import dev.muster.application.academy.port.EnrolmentRepository;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.BatchEnrolment;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.Seats;
import dev.muster.domain.academy.StudentId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores enrolments in memory. */
public class InMemoryEnrolmentRepository implements EnrolmentRepository {
  private final AcademyTables tables;

  /** Keeps them in these tables. */
  public InMemoryEnrolmentRepository(AcademyTables tables) {
    this.tables = tables;
  }

  @Override
  public EnrolmentFacts claim(CourseId course, StudentId student) {
    return tables.store.read(
        () -> {
          Seats seats = seats(course);
          refuseUnless(tables.students.contains(student), new UnknownStudent(student));
          Optional<Enrolment> own = tables.enrolments.find(new Pair(course, student));
          return new EnrolmentFacts(course, student, own, seats);
        });
  }

  @Override
  public BatchEnrolment claimAll(CourseId course, List<StudentId> students) {
    return tables.store.read(
        () -> {
          Seats seats = seats(course);
          Set<StudentId> known = new HashSet<>(students);
          known.removeIf(student -> !tables.students.contains(student));
          Map<StudentId, Enrolment> enrolments =
              tables.of(course).stream()
                  .filter(it -> known.contains(it.student()))
                  .collect(Collectors.toMap(Enrolment::student, Function.identity()));
          return new BatchEnrolment(course, known, enrolments, seats);
        });
  }

  @Override
  public void add(Enrolment enrolment) {
    refusingTooMany(enrolment, tables.enrolments::insert);
  }

  @Override
  public void addAll(List<Enrolment> enrolments) {
    allOrNone(enrolments, this::add);
  }

  @Override
  public void update(Enrolment changed) {
    refusingTooMany(
        changed,
        it ->
            tables.enrolments.update(
                Pair.of(it),
                stored ->
                    new Enrolment(
                        stored.course(),
                        stored.student(),
                        it.status(),
                        it.grade(),
                        stored.enrolledAt(),
                        it.version())));
  }

  @Override
  public void updateAll(List<Enrolment> changed) {
    allOrNone(changed, this::update);
  }

  @Override
  public void remove(CourseId course, StudentId student) {
    tables.enrolments.delete(new Pair(course, student));
  }

  private Seats seats(CourseId course) {
    Course found =
        tables
            .courses
            .find(course)
            .orElseThrow(() -> AcademyTables.refusal(new UnknownCourse(course)));
    return found.seats(tables.enrolledIn(course));
  }

  private void refusingTooMany(Enrolment enrolment, Consumer<Enrolment> write) {
    tables.store.execute(
        () -> {
          write.accept(enrolment);
          Seats seats = seats(enrolment.course());
          refuseUnless(
              seats.capacity().filter(it -> it.seats() < seats.enrolled()).isEmpty(),
              new CourseFull(enrolment.course()));
          return enrolment;
        });
  }

  private void allOrNone(List<Enrolment> enrolments, Consumer<Enrolment> write) {
    tables.store.execute(
        () -> {
          enrolments.forEach(write);
          return enrolments.size();
        });
  }

  private static void refuseUnless(boolean allowed, AcademyViolation violation) {
    if (!allowed) {
      throw AcademyTables.refusal(violation);
    }
  }
}
