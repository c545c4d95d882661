package dev.muster.application.academy.random;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.domain.Email;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import dev.muster.domain.Version;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.EnrolmentChange;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Makes commands and questions at random, over few students and courses so that they often meet,
 * some of which do not exist.
 */
public final class RandomCommands {
  private static final int IDS = 7;
  private static final List<String> NAMES =
      List.of("a", "A", "ab", "Ab%", "a_b", "Ä", "a\u0308", "ß", "🛡 b", "İ", "ς", "A\u200D\u0308");

  private final RandomGenerator random;
  private final Instant now;

  /**
   * Starts a sequence.
   *
   * @param random where chance comes from
   * @param now the moment of all commands
   */
  public RandomCommands(RandomGenerator random, Instant now) {
    this.random = random;
    this.now = now;
  }

  /** Returns a command or a question; the same object asks the same of every academy. */
  public Function<AcademyUseCases, Object> next() {
    StudentId student = student();
    CourseId course = new CourseId(1 + random.nextInt(IDS));
    StudentProfile profile = new StudentProfile(new Name(name()), email());
    CourseProfile courseProfile =
        new CourseProfile(
            new Name(name()),
            new CourseCode(name()),
            maybe(() -> new Capacity(1 + random.nextInt(3))));
    EnrolmentChange change =
        new EnrolmentChange(maybe(this::status), maybe(() -> maybe(this::grade)));
    Precondition seen = precondition();
    boolean cascade = random.nextInt(3) == 0;
    List<StudentId> students = Stream.generate(this::student).limit(4).toList();
    return switch (random.nextInt(24)) {
      case 0, 1 -> academy -> academy.students().add(profile);
      case 2, 3 -> academy -> academy.courses().add(courseProfile);
      case 4 -> academy -> academy.students().revise(student, seen, _ -> profile);
      case 5, 6 -> academy -> academy.courses().revise(course, seen, _ -> courseProfile);
      case 7 -> academy -> academy.students().remove(student, seen, cascade);
      case 8 -> academy -> academy.courses().remove(course, seen, cascade);
      case 9, 10, 11 -> academy -> academy.enrolments().enrol(course, student, seen);
      case 12 -> academy -> academy.enrolments().enrolAll(course, students);
      case 13, 14, 15 -> academy -> academy.enrolments().change(course, student, seen, _ -> change);
      case 16 ->
          academy -> {
            academy.enrolments().withdraw(course, student, seen);
            return "withdrawn";
          };
      default -> question(student, course);
    };
  }

  private Function<AcademyUseCases, Object> question(StudentId student, CourseId course) {
    StudentFilter students =
        new StudentFilter(maybe(this::fragment), maybe(() -> new EmailFragment(name())));
    CourseFilter courses =
        new CourseFilter(maybe(this::fragment), maybe(this::fragment), maybe(random::nextBoolean));
    EnrolmentFilter enrolments = new EnrolmentFilter(maybe(this::status), maybe(this::grade));
    PageRequest page = new PageRequest(1 + random.nextInt(5), Optional.empty());
    return switch (random.nextInt(6)) {
      case 0 -> academy -> academy.queries().students(students, page);
      case 1 -> academy -> academy.queries().courses(courses, page);
      case 2 -> academy -> academy.queries().studentsOf(course, enrolments, page);
      case 3 -> academy -> academy.queries().coursesOf(student, enrolments, page);
      case 4 -> academy -> academy.queries().enrolment(course, student);
      default -> academy -> academy.queries().summary(course);
    };
  }

  private Precondition precondition() {
    return switch (random.nextInt(10)) {
      case 0 -> Precondition.EXISTS;
      case 1 -> Precondition.ABSENT;
      case 2 -> Precondition.oneOf(Set.of(new Version(1 + random.nextInt(3))));
      case 3 -> Precondition.oneOf(Set.of(Version.beginning(now), Version.beginning(now).next()));
      default -> Precondition.NONE;
    };
  }

  private StudentId student() {
    return new StudentId(1 + random.nextInt(IDS));
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private Email email() {
    return new Email(name().replaceAll("\\s", "") + "@" + (random.nextBoolean() ? "x" : "X"));
  }

  private NameFragment fragment() {
    return new NameFragment(name());
  }

  private EnrolmentStatus status() {
    return EnrolmentStatus.values()[random.nextInt(EnrolmentStatus.values().length)];
  }

  private Grade grade() {
    return Grade.values()[random.nextInt(2)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
