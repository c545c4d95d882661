package dev.muster.bootstrap.academy;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.bootstrap.SampleData;
import dev.muster.domain.Email;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.EnrolmentChange;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentProfile;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Puts the sample of the academy into a new database: two courses with the names and the numbers
 * that they have at the MIT, and students who are nobody.
 *
 * @see <a href="https://ocw.mit.edu/courses/18-06-linear-algebra-spring-2010/">one of the
 *     courses</a>
 */
@Singleton
final class SampleAcademy implements SampleData {
  private final AcademyUseCases academy;

  SampleAcademy(AcademyUseCases academy) {
    this.academy = academy;
  }

  @Override
  public void putInWhereEmpty() {
    if (isEmpty()) {
      Course algebra = course("Linear Algebra", "18.06", Optional.of(new Capacity(2)));
      Course algorithms = course("Introduction to Algorithms", "6.006", Optional.empty());
      Student alice = student("Alice", "alice@example.org");
      Student bob = student("Bob", "bob@example.org");
      Student carol = student("Carol", "carol@example.org");
      enrol(algebra, alice);
      academy
          .enrolments()
          .change(
              algebra.id(),
              alice.id(),
              Precondition.NONE,
              _ -> EnrolmentChange.completion(Grade.A));
      enrol(algebra, bob);
      enrol(algorithms, carol);
    }
  }

  private boolean isEmpty() {
    return academy.queries().students(StudentFilter.ALL, PageRequest.FIRST).items().isEmpty()
        && academy.queries().courses(CourseFilter.ALL, PageRequest.FIRST).items().isEmpty();
  }

  private Course course(String name, String code, Optional<Capacity> capacity) {
    return academy.courses().add(new CourseProfile(new Name(name), new CourseCode(code), capacity));
  }

  private Student student(String name, String email) {
    return academy.students().add(new StudentProfile(new Name(name), new Email(email)));
  }

  private void enrol(Course course, Student student) {
    academy.enrolments().enrol(course.id(), student.id(), Precondition.NONE);
  }
}
