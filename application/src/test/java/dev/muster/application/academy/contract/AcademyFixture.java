package dev.muster.application.academy.contract;

import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.AcademyPermissions;
import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.Refusals;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.domain.Email;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.function.Executable;

/** Starting point of all suites: the adapter under test, empty before each test. */
public interface AcademyFixture extends UnitOfWorkFixture {
  /** The refusals of the academy. */
  Refusals<AcademyViolation, AcademyViolationException> REFUSALS =
      Refusals.in(AcademyViolationException.class, AcademyViolationException::violation);

  /** An identity that no suite ever reaches. */
  StudentId NOBODY = new StudentId(987_654_321L);

  /** Another one. */
  CourseId NOWHERE = new CourseId(987_654_321L);

  /** Makes addresses and codes differ. */
  AtomicLong NUMBER = new AtomicLong();

  /** Returns the adapter under test. */
  AcademyPorts ports();

  @Override
  default UnitOfWork unitOfWork() {
    return ports().unitOfWork();
  }

  /** Returns rows that are students. */
  @Override
  default Rows rows() {
    return new Rows() {
      @Override
      public long add(String name) {
        return student(name).id().value();
      }

      @Override
      public Optional<String> find(long row) {
        return ports().reader().student(new StudentId(row)).map(it -> it.profile().name().value());
      }
    };
  }

  /** Returns the use cases on the adapter under test. */
  default AcademyUseCases academy() {
    return academy(Dependants.all(List.of()));
  }

  /** Returns the use cases on the adapter under test, with what others keep about courses. */
  default AcademyUseCases academy(Dependants<CourseId> courses) {
    return AcademyUseCases.over(ports(), courses, () -> NOW)
        .guarded(OperatorPermissions.in(AcademyPermissions.GRANTS));
  }

  /** Stores a student with this name. */
  default Student student(String name) {
    return ports().students().add(profile(name, "s" + NUMBER.incrementAndGet() + "@example.org"));
  }

  /** Stores many students. */
  default List<Student> crowd(int size) {
    return IntStream.range(0, size).mapToObj(i -> student("Student " + i)).toList();
  }

  /** Stores a course with so many seats; without a limit if there is no number. */
  default Course course(int... seats) {
    return ports().courses().add(courseProfile("c" + NUMBER.incrementAndGet(), seats));
  }

  /** Stores an enrolment of one pair. */
  default Enrolment enrolled(Course course, Student student) {
    return enrolled(course, student, EnrolmentStatus.ENROLLED);
  }

  /** Stores an enrolment of one pair, in any state. */
  default Enrolment enrolled(
      Course course, Student student, EnrolmentStatus status, Grade... grade) {
    Enrolment enrolment = enrolment(course.id(), student.id(), status, grade);
    ports().enrolments().add(enrolment);
    return enrolment;
  }

  /** Returns how many students of a course are enrolled now. */
  default long enrolledIn(Course course) {
    return ports().reader().summary(course.id()).orElseThrow().enrolled();
  }

  /** Returns an enrolment that begins now. */
  static Enrolment enrolment(
      CourseId course, StudentId student, EnrolmentStatus status, Grade... grade) {
    return new Enrolment(
        course, student, status, List.of(grade).stream().findAny(), NOW, Version.beginning(NOW));
  }

  /** Returns an enrolment in another state, and in the next version. */
  static Enrolment changed(Enrolment before, EnrolmentStatus status, Grade... grade) {
    return new Enrolment(
        before.course(),
        before.student(),
        status,
        List.of(grade).stream().findAny(),
        before.enrolledAt(),
        before.version().next());
  }

  /** Returns a profile of a student. */
  static StudentProfile profile(String name, String email) {
    return new StudentProfile(new Name(name), new Email(email));
  }

  /** Returns a profile of a course, whose name is its code. */
  static CourseProfile courseProfile(String code, int... seats) {
    return new CourseProfile(
        new Name(code),
        new CourseCode(code),
        IntStream.of(seats).mapToObj(Capacity::new).findAny());
  }

  /** Asserts that a command breaks exactly this rule. */
  static void assertRefused(AcademyViolation rule, Executable command) {
    AcademyViolation broken = REFUSALS.assertRefused(rule.getClass(), command);
    if (!broken.equals(rule)) {
      throw new AssertionError(broken + " was broken, not " + rule);
    }
  }
}
