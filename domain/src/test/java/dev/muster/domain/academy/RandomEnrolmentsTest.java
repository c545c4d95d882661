package dev.muster.domain.academy;

import static dev.muster.domain.academy.AcademyExamples.COURSE;
import static dev.muster.domain.academy.AcademyExamples.THEN;
import static dev.muster.domain.academy.AcademyExamples.capacity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thousands of random histories of one course, each checked at every step. */
class RandomEnrolmentsTest {
  private static final int HISTORIES = 3_000;
  private static final int COMMANDS = 60;
  private static final int STUDENTS = 6;
  private static final Set<StudentId> KNOWN =
      LongStream.rangeClosed(1, STUDENTS).mapToObj(StudentId::new).collect(Collectors.toSet());

  @Test
  void noHistoryBreaksARule() {
    long seed = Long.getLong("muster.seed", System.nanoTime());
    System.out.println("RandomEnrolmentsTest: repeat with -Dmuster.seed=" + seed);
    Random random = new Random(seed);
    int refused = 0;
    for (int history = 0; history < HISTORIES; history++) {
      refused += play(new Random(random.nextLong()), "seed " + seed + ", history " + history);
    }
    // Chance must have tried both what is allowed and what is not.
    assertTrue(refused > HISTORIES && refused < HISTORIES * (COMMANDS - 1), "refused: " + refused);
  }

  private static int play(RandomGenerator random, String where) {
    Map<StudentId, Enrolment> course = new HashMap<>();
    int refused = 0;
    for (int step = 0; step < COMMANDS; step++) {
      Map<StudentId, Enrolment> before = Map.copyOf(course);
      try {
        command(random, course, THEN.plusSeconds(step));
      } catch (AcademyViolationException violation) {
        assertEquals(before, course, where);
        refused++;
      }
      int number = step;
      Supplier<String> at = () -> where + ", step " + number + ": " + before + " -> " + course;
      assertTrue(seats(course).enrolled() <= 3, at);
      course.values().forEach(it -> assertEquals(it.isCompleted(), it.grade().isPresent(), at));
      before.forEach((student, it) -> assertFollows(it, course.get(student), at));
    }
    return refused;
  }

  private static void assertFollows(Enrolment before, Enrolment after, Supplier<String> at) {
    assertTrue(!before.isCompleted() || (after != null && after.isCompleted()), at);
    if (after != null) {
      assertEquals(before.enrolledAt(), after.enrolledAt(), at);
      assertTrue(after.equals(before) || after.version().follows(before.version()), at);
    }
  }

  private static void command(
      RandomGenerator random, Map<StudentId, Enrolment> course, Instant now) {
    StudentId student = new StudentId(1 + random.nextInt(STUDENTS));
    EnrolmentFacts facts =
        new EnrolmentFacts(
            COURSE, student, Optional.ofNullable(course.get(student)), seats(course));
    EnrolmentStatus status = EnrolmentStatus.values()[random.nextInt(3)];
    Optional<Grade> grade = Optional.of(Grade.B).filter(it -> random.nextBoolean());
    EnrolmentChange change =
        new EnrolmentChange(
            Optional.of(status).filter(it -> random.nextBoolean()),
            Optional.of(grade).filter(it -> random.nextBoolean()));
    switch (random.nextInt(8)) {
      case 0, 1 -> put(course, facts.enrol(now).enrolment());
      case 2, 3, 4 -> put(course, facts.change(change));
      case 5, 6 -> course.remove(facts.withdraw().student());
      default -> {
        List<StudentId> students =
            Stream.generate(() -> new StudentId(1 + random.nextInt(STUDENTS + 1)))
                .limit(4)
                .toList();
        BatchEnrolment.Result result =
            new BatchEnrolment(COURSE, KNOWN, course, seats(course)).decide(students, now);
        Stream.concat(result.begun().stream(), result.returned().stream())
            .forEach(it -> put(course, it));
      }
    }
  }

  private static void put(Map<StudentId, Enrolment> course, Enrolment enrolment) {
    course.put(enrolment.student(), enrolment);
  }

  private static Seats seats(Map<StudentId, Enrolment> course) {
    return new Seats(capacity(3), course.values().stream().filter(Enrolment::isEnrolled).count());
  }
}
