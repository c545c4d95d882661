package dev.muster.application.academy.race;

import static dev.muster.application.academy.contract.AcademyFixture.courseProfile;
import static dev.muster.application.academy.contract.AcademyFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.HasCompletions;
import dev.muster.domain.academy.AcademyViolation.HasEnrolments;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.EnrolmentChange;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Addresses, codes, profiles and removals under attack: commands that meet at the same moment. */
public interface KeepingRaces extends RaceFixture {
  @Test
  default void ofManyStudentsWhoTakeAnAddressAtOnceExactlyOneDoes() {
    for (int round = 0; round < ROUNDS; round++) {
      String address = "a" + NUMBER.incrementAndGet() + "@example.org";

      var results =
          RACE.each(
              numbers(),
              i ->
                  academy()
                      .students()
                      .add(
                          profile("Any", i % 2 == 0 ? address : address.toUpperCase(Locale.ROOT))));

      assertEquals(1, Race.succeeded(results));
      assertEquals(Race.CROWD - 1, Race.refusedWith(StudentEmailTaken.class, results));
    }
  }

  @Test
  default void ofManyCoursesThatTakeACodeAtOnceExactlyOneDoes() {
    for (int round = 0; round < ROUNDS; round++) {
      String code = "x" + NUMBER.incrementAndGet();

      var results =
          RACE.each(
              numbers(),
              i ->
                  academy()
                      .courses()
                      .add(courseProfile(i % 2 == 0 ? code : code.toUpperCase(Locale.ROOT))));

      assertEquals(1, Race.succeeded(results));
      assertEquals(Race.CROWD - 1, Race.refusedWith(CourseCodeTaken.class, results));
    }
  }

  @Test
  default void noneOfManyRevisionsOfAStudentIsLost() {
    Student first = student("First");

    RACE.each(
        numbers(),
        i ->
            academy()
                .students()
                .revise(
                    first.id(),
                    Precondition.NONE,
                    it -> profile(it.name().value() + i, it.email().value())));

    assertEquals(
        first.version().value() + Race.CROWD,
        academy().queries().student(first.id()).version().value());
  }

  @Test
  default void noneOfManyRevisionsOfACourseIsLost() {
    Course first = course();

    RACE.each(
        numbers(),
        i ->
            academy()
                .courses()
                .revise(
                    first.id(), Precondition.NONE, it -> courseProfile(it.code().value(), i + 1)));

    assertEquals(
        first.version().value() + Race.CROWD,
        academy().queries().course(first.id()).version().value());
  }

  @Test
  default void aStudentRemovedWhileItEnrolsLeavesNothingBehind() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Course> courses = List.of(course(2), course(2));
      Student student = student("First");
      boolean cascade = round % 2 == 0;
      List<Callable<Object>> commands = new ArrayList<>();
      commands.add(() -> academy().students().remove(student.id(), Precondition.NONE, cascade));
      commands.add(() -> academy().students().remove(student.id(), Precondition.NONE, cascade));
      courses.forEach(course -> commands.add(() -> enrol(course, student)));

      var results = RACE.run(commands);

      long removed = Race.succeeded(results.subList(0, 2));
      long enrolled = Race.succeeded(results.subList(2, 4));
      if (cascade) {
        assertEquals(1, removed);
        assertEquals(
            enrolled,
            results.stream()
                .flatMap(it -> it.value().stream())
                .filter(Long.class::isInstance)
                .mapToLong(Long.class::cast)
                .sum());
      } else {
        assertEquals(enrolled == 0, removed == 1);
        assertTrue(removed < 2);
      }
      assertTrue(
          results.stream()
              .flatMap(it -> it.violation().stream())
              .allMatch(it -> it instanceof UnknownStudent || it instanceof HasEnrolments));
      courses.forEach(
          course -> {
            assertEquals(academyHas(course, student) ? 1 : 0, enrolledIn(course));
            assertFalse(removed == 1 && academyHas(course, student));
          });
    }
  }

  @Test
  default void aCourseRemovedWhileStudentsEnrolLeavesNothingBehind() {
    List<Student> crowd = crowd(Race.CROWD);
    for (int round = 0; round < ROUNDS; round++) {
      Course course = course();
      boolean cascade = round % 2 == 0;
      List<Callable<Object>> commands = new ArrayList<>();
      crowd.forEach(student -> commands.add(() -> enrol(course, student)));
      commands.add(
          round % Race.CROWD,
          () -> academy().courses().remove(course.id(), Precondition.NONE, cascade).enrolments());

      var results = RACE.run(commands);

      Optional<Object> removed = results.get(round % Race.CROWD).value();
      long enrolled = Race.succeeded(results) - removed.stream().count();
      assertEquals(
          results.stream().filter(it -> it.violation().isPresent()).count(),
          Race.refusedWith(UnknownCourse.class, results)
              + Race.refusedWith(HasEnrolments.class, results));
      if (cascade) {
        assertEquals(Optional.of(enrolled), removed);
      } else {
        assertEquals(enrolled == 0 ? Optional.of(0L) : Optional.empty(), removed);
      }
      crowd.forEach(student -> assertEquals(removed.isEmpty(), academyHas(course, student)));
    }
  }

  @Test
  default void aCompletionIsNeverRemovedByACascadeThatMeetsIt() {
    for (int round = 0; round < ROUNDS; round++) {
      Course course = course(1);
      Student student = student("First");
      enrol(course, student);
      boolean ofCourse = round % 2 == 0;
      List<Callable<Object>> commands =
          List.of(
              () -> change(course, student, EnrolmentChange.completion(Grade.A)),
              () ->
                  ofCourse
                      ? academy().courses().remove(course.id(), Precondition.NONE, true)
                      : academy().students().remove(student.id(), Precondition.NONE, true));

      var results = RACE.run(commands);

      assertEquals(1, Race.succeeded(results));
      boolean completed = results.getFirst().value().isPresent();
      assertEquals(completed, academyHas(course, student));
      assertEquals(completed ? 1 : 0, Race.refusedWith(HasCompletions.class, results));
    }
  }

  @Test
  default void studentsWhoShareCoursesAreRemovedAtOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Course> courses = List.of(course(4), course(4), course(4));
      List<Student> students = crowd(4);
      students.forEach(student -> courses.forEach(course -> enrol(course, student)));

      var results =
          RACE.each(students, it -> academy().students().remove(it.id(), Precondition.NONE, true));

      results.forEach(it -> assertEquals(Optional.of(3L), it.value()));
      courses.forEach(
          course ->
              assertEquals(
                  0L, unit(() -> ports().courses().claim(course.id())).orElseThrow().enrolled()));
    }
  }

  @Test
  default void ofManyWithdrawalsExactlyOneSucceeds() {
    for (int round = 0; round < ROUNDS; round++) {
      Course course = course(1);
      Student student = student("First");
      enrol(course, student);

      var results =
          RACE.each(
              numbers(),
              i -> {
                academy().enrolments().withdraw(course.id(), student.id(), Precondition.NONE);
                return i;
              });

      assertEquals(1, Race.succeeded(results));
      assertEquals(Race.CROWD - 1, Race.refusedWith(UnknownEnrolment.class, results));
      assertEquals(0, enrolledIn(course));
    }
  }

  private boolean academyHas(Course course, Student student) {
    CourseId id = course.id();
    return ports().reader().enrolment(id, student.id()).isPresent();
  }

  private static List<Integer> numbers() {
    return IntStream.range(0, Race.CROWD).boxed().toList();
  }
}
