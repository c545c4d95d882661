package dev.muster.application.academy.race;

import static dev.muster.application.academy.contract.AcademyFixture.courseProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.EnrolmentChange;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.EnrolmentOutcome;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The seats of a course under attack: commands that meet at the same moment. */
public interface EnrolmentRaces extends RaceFixture {
  /** How many clients want a seat at once. */
  int CLIENTS = 32;

  @Test
  default void ofManyWhoEnrolAtOnceExactlySoManyDoAsThereAreSeats() {
    List<Student> crowd = crowd(CLIENTS);
    for (int round = 0; round < ROUNDS; round++) {
      Course course = course(5);

      var results = RACE.each(crowd, student -> enrol(course, student));

      assertEquals(5, Race.succeeded(results));
      assertEquals(CLIENTS - 5, Race.refusedWith(CourseFull.class, results));
      assertEquals(5, enrolledIn(course));
    }
  }

  @Test
  default void aSeatThatACompletionFreesIsTakenByExactlyOneOfThoseWaiting() {
    assertFreesOneSeat(EnrolmentChange.completion(Grade.A));
  }

  @Test
  default void aSeatThatIsDroppedIsTakenByExactlyOneOfThoseWaiting() {
    assertFreesOneSeat(EnrolmentChange.to(EnrolmentStatus.DROPPED));
  }

  @Test
  default void aCapacityLoweredWhileStudentsEnrolIsNeverBelowTheEnrolled() {
    List<Student> crowd = crowd(Race.CROWD);
    for (int round = 0; round < ROUNDS; round++) {
      Course course = course(6);
      List<Callable<Object>> commands = new ArrayList<>();
      crowd.forEach(student -> commands.add(() -> enrol(course, student)));
      commands.add(
          round % Race.CROWD,
          () ->
              academy()
                  .courses()
                  .revise(
                      course.id(), Precondition.NONE, it -> courseProfile(it.code().value(), 3)));

      var results = RACE.run(commands);

      boolean refused = Race.refusedWith(CapacityBelowEnrolled.class, results) == 1;
      assertEquals(refused ? 6 : 3, enrolledIn(course));
      assertEquals(
          refused ? Race.CROWD - 6 : Race.CROWD - 3, Race.refusedWith(CourseFull.class, results));
      assertEquals(
          refused ? course.profile().capacity() : courseProfile("any", 3).capacity(),
          academy().queries().course(course.id()).profile().capacity());
    }
  }

  @Test
  default void ofTheSameStudentEnrolledManyTimesAtOnceExactlyOneEnrolmentIsNew() {
    for (int round = 0; round < ROUNDS; round++) {
      Course course = course(1);
      Student student = student("First");

      var results =
          RACE.each(IntStream.range(0, Race.CROWD).boxed().toList(), i -> enrol(course, student));

      assertEquals(Race.CROWD, Race.succeeded(results));
      assertEquals(
          1,
          results.stream()
              .map(it -> it.value().map(EnrolmentFacts.Result::outcome))
              .filter(Optional.of(EnrolmentOutcome.ENROLLED)::equals)
              .count());
      assertEquals(1, enrolledIn(course));
    }
  }

  @Test
  default void batchesThatOverlapNeverEnrolMoreThanThereAreSeats() {
    List<StudentId> crowd = crowd(Race.CROWD).stream().map(Student::id).toList();
    for (int round = 0; round < ROUNDS; round++) {
      Course course = course(7);

      var results =
          RACE.each(
              List.of(crowd, crowd.reversed(), crowd, crowd.reversed()),
              students -> academy().enrolments().enrolAll(course.id(), students));

      assertEquals(
          7,
          results.stream()
              .mapToLong(it -> it.value().orElseThrow().count(EnrolmentOutcome.ENROLLED))
              .sum());
      assertEquals(7, enrolledIn(course));
    }
  }

  @Test
  default void theEnrolledAreCountedRightHoweverTheyComeAndGo() {
    List<Student> crowd = crowd(Race.CROWD);
    Course course = course(Race.CROWD);
    for (int round = 0; round < ROUNDS; round++) {
      crowd.subList(0, Race.CROWD / 2).forEach(student -> enrol(course, student));

      RACE.each(
          crowd,
          student -> {
            if (student.id().value() > crowd.get(Race.CROWD / 2 - 1).id().value()) {
              return enrol(course, student);
            }
            if (student.id().value() % 2 == 0) {
              academy().enrolments().withdraw(course.id(), student.id(), Precondition.NONE);
              return "withdrawn";
            }
            return change(course, student, EnrolmentChange.to(EnrolmentStatus.DROPPED));
          });

      long counted = unit(() -> ports().courses().claim(course.id())).orElseThrow().enrolled();
      assertEquals(Race.CROWD / 2, counted);
      assertEquals(Race.CROWD / 2, enrolledIn(course));
    }
  }

  private void assertFreesOneSeat(EnrolmentChange change) {
    List<Student> waiting = crowd(CLIENTS - 1);
    for (int round = 0; round < ROUNDS; round++) {
      Course course = course(1);
      Student seated = student("Seated");
      enrol(course, seated);
      CountDownLatch freed = new CountDownLatch(1);
      List<Callable<Object>> commands = new ArrayList<>();
      waiting.forEach(student -> commands.add(() -> enrolOnceFreed(course, student, freed)));
      commands.add(
          () -> {
            try {
              return change(course, seated, change);
            } finally {
              freed.countDown();
            }
          });

      var results = RACE.run(commands);

      assertTrue(results.getLast().value().isPresent());
      assertEquals(2, Race.succeeded(results));
      assertEquals(CLIENTS - 2, Race.refusedWith(CourseFull.class, results));
      assertEquals(1, enrolledIn(course));
    }
  }

  /** Tries at once, and once more when the seat is free. */
  private Object enrolOnceFreed(Course course, Student student, CountDownLatch freed)
      throws InterruptedException {
    try {
      return enrol(course, student);
    } catch (AcademyViolationException full) {
      freed.await();
      return enrol(course, student);
    }
  }
}
