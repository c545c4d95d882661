package dev.muster.application.academy.contract;

import static dev.muster.application.academy.contract.AcademyFixture.courseProfile;
import static dev.muster.application.academy.contract.AcademyFixture.enrolment;
import static dev.muster.application.academy.contract.AcademyFixture.profile;
import static dev.muster.domain.academy.EnrolmentStatus.COMPLETED;
import static dev.muster.domain.academy.EnrolmentStatus.DROPPED;
import static dev.muster.domain.academy.EnrolmentStatus.ENROLLED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.CourseStudent;
import dev.muster.application.academy.query.CourseSummary;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentCourse;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port. */
public interface AcademyReaderContract extends AcademyFixture {
  @Test
  default void whatIsNotThereIsNotFound() {
    Course course = course();
    Student student = student("Somebody");
    enrolled(course, student);

    assertEquals(Optional.empty(), ports().reader().student(NOBODY));
    assertEquals(Optional.empty(), ports().reader().course(NOWHERE));
    assertEquals(Optional.empty(), ports().reader().enrolment(course.id(), NOBODY));
    assertEquals(Optional.empty(), ports().reader().enrolment(NOWHERE, student.id()));
    assertEquals(Optional.empty(), ports().reader().summary(NOWHERE));
    assertEquals(
        Optional.empty(),
        ports().reader().studentsOf(NOWHERE, EnrolmentFilter.ALL, Optional.empty(), 10));
    assertEquals(
        Optional.empty(),
        ports().reader().coursesOf(NOBODY, EnrolmentFilter.ALL, Optional.empty(), 10));
  }

  @Test
  default void studentsAreInTheOrderOfTheIdsAfterAKeyUpToALimit() {
    assertEquals(List.of(), ports().reader().students(StudentFilter.ALL, Optional.empty(), 10));
    List<Student> all = List.of(student("C"), student("A"), student("B"));

    assertEquals(all, ports().reader().students(StudentFilter.ALL, Optional.empty(), 10));
    assertEquals(
        all.subList(0, 2), ports().reader().students(StudentFilter.ALL, Optional.empty(), 2));
    assertEquals(
        all.subList(1, 3),
        ports().reader().students(StudentFilter.ALL, Optional.of(all.getFirst().id()), 10));
    assertEquals(
        List.of(),
        ports().reader().students(StudentFilter.ALL, Optional.of(all.getLast().id()), 10));
  }

  @Test
  default void studentsAreFoundByPartsOfNameAndAddressWhateverTheCase() {
    Student ada = ports().students().add(profile("Ada 100%", "ada@one.example"));
    Student adam = ports().students().add(profile("Ädam_A", "other@two.example"));
    Student bob = ports().students().add(profile("Bob", "BOB@one.example"));

    assertEquals(List.of(ada, adam), students("DA", null));
    assertEquals(List.of(adam), students("ä", null));
    assertEquals(List.of(ada), students("0%", null));
    assertEquals(List.of(adam), students("_", null));
    assertEquals(List.of(ada, bob), students(null, "@ONE"));
    assertEquals(List.of(bob), students("o", "one"));
    assertEquals(List.of(), students("bob", "two"));
  }

  @Test
  default void coursesAreInTheOrderOfTheIdsAfterAKeyUpToALimit() {
    List<Course> all = List.of(course(), course(2), course());

    assertEquals(all, ports().reader().courses(CourseFilter.ALL, Optional.empty(), 10));
    assertEquals(
        all.subList(0, 2), ports().reader().courses(CourseFilter.ALL, Optional.empty(), 2));
    assertEquals(
        all.subList(1, 3),
        ports().reader().courses(CourseFilter.ALL, Optional.of(all.getFirst().id()), 10));
  }

  @Test
  default void coursesAreFoundByPartsOfNameAndCodeWhateverTheCase() {
    Course algebra = ports().courses().add(courseProfile("Alg-1"));
    Course analysis = ports().courses().add(courseProfile("Ana-1"));

    assertEquals(List.of(algebra), courses("LG", null, null));
    assertEquals(List.of(analysis), courses(null, "ANA", null));
    assertEquals(List.of(algebra, analysis), courses("a", "-1", null));
    assertEquals(List.of(), courses("alg", "ana", null));
  }

  @Test
  default void coursesAreFoundByWhetherASeatIsFree() {
    Course full = course(1);
    Course free = course(2);
    Course unlimited = course();
    Course dropped = course(1);
    for (Course it : List.of(full, free, unlimited)) {
      enrolled(it, student("Somebody"));
    }
    enrolled(dropped, student("Somebody"), DROPPED);

    assertEquals(List.of(free, unlimited, dropped), courses(null, null, true));
    assertEquals(List.of(full), courses(null, null, false));
  }

  @Test
  default void theStudentsOfACourseAreInTheOrderOfTheirIds() {
    Course course = course();
    List<Student> students = crowd(4);
    enrolledAt(course, students.get(0), 2);
    enrolledAt(course, students.get(1), 1);
    enrolledAt(course, students.get(2), 1);
    enrolledAt(course, students.get(3), 0);
    enrolled(course(), students.get(0));
    List<CourseStudent> expected =
        List.of(
            item(students.get(0), 2),
            item(students.get(1), 1),
            item(students.get(2), 1),
            item(students.get(3), 0));

    assertEquals(expected, studentsOf(course, EnrolmentFilter.ALL, Optional.empty(), 10));
    assertEquals(
        expected.subList(0, 2), studentsOf(course, EnrolmentFilter.ALL, Optional.empty(), 2));
    assertEquals(
        expected.subList(2, 4),
        studentsOf(course, EnrolmentFilter.ALL, Optional.of(students.get(1).id()), 10));
    assertEquals(List.of(), studentsOf(course(), EnrolmentFilter.ALL, Optional.empty(), 10));
  }

  @Test
  default void theCoursesOfAStudentAreInTheOrderOfTheirIds() {
    Student student = student("First");
    List<Course> courses = List.of(course(), course(), course());
    enrolledAt(courses.get(0), student, 2);
    enrolledAt(courses.get(1), student, 1);
    enrolledAt(courses.get(2), student, 1);
    enrolled(courses.get(0), student("Other"));
    List<StudentCourse> expected =
        List.of(item(courses.get(0), 2), item(courses.get(1), 1), item(courses.get(2), 1));

    assertEquals(expected, coursesOf(student, EnrolmentFilter.ALL, Optional.empty(), 10));
    assertEquals(
        expected.subList(0, 1), coursesOf(student, EnrolmentFilter.ALL, Optional.empty(), 1));
    assertEquals(
        expected.subList(1, 3),
        coursesOf(student, EnrolmentFilter.ALL, Optional.of(courses.get(0).id()), 10));
    assertEquals(
        List.of(), coursesOf(student("Nothing"), EnrolmentFilter.ALL, Optional.empty(), 10));
  }

  @Test
  default void enrolmentsAreFoundByStatusAndGradeFromBothSides() {
    Course course = course();
    Student student = student("First");
    enrolled(course, student, COMPLETED, Grade.A);
    enrolled(course, student("Second"), COMPLETED, Grade.B);
    enrolled(course, student("Third"));
    Course second = course();
    enrolled(second, student, DROPPED);

    assertEquals(
        List.of("First", "Second"), namesOf(course, Optional.of(COMPLETED), Optional.empty()));
    assertEquals(List.of("Second"), namesOf(course, Optional.empty(), Optional.of(Grade.B)));
    assertEquals(List.of(), namesOf(course, Optional.of(ENROLLED), Optional.of(Grade.B)));
    assertEquals(
        List.of(second.id()),
        coursesOf(
                student,
                new EnrolmentFilter(Optional.of(DROPPED), Optional.empty()),
                Optional.empty(),
                10)
            .stream()
            .map(StudentCourse::course)
            .toList());
    assertEquals(
        List.of(course.id()),
        coursesOf(
                student,
                new EnrolmentFilter(Optional.empty(), Optional.of(Grade.A)),
                Optional.empty(),
                10)
            .stream()
            .map(StudentCourse::course)
            .toList());
  }

  @Test
  default void aSummaryCountsByStatusAndByGrade() {
    Course course = course(9);
    enrolled(course, student("First"));
    enrolled(course, student("Second"));
    enrolled(course, student("Third"), DROPPED);
    enrolled(course, student("Fourth"), COMPLETED, Grade.A);
    enrolled(course, student("Fifth"), COMPLETED, Grade.A);
    enrolled(course, student("Sixth"), COMPLETED, Grade.F);
    enrolled(course(), student("Elsewhere"));
    Course empty = course();

    assertEquals(
        Optional.of(
            new CourseSummary(
                course.id(), Optional.of(new Capacity(9)), 2, 1, Map.of(Grade.A, 2L, Grade.F, 1L))),
        ports().reader().summary(course.id()));
    assertEquals(
        Optional.of(new CourseSummary(empty.id(), Optional.empty(), 0, 0, Map.of())),
        ports().reader().summary(empty.id()));
  }

  private List<Student> students(String name, String email) {
    StudentFilter filter =
        new StudentFilter(
            Optional.ofNullable(name).map(NameFragment::new),
            Optional.ofNullable(email).map(EmailFragment::new));
    return ports().reader().students(filter, Optional.empty(), 10);
  }

  private List<Course> courses(String name, String code, Boolean seats) {
    CourseFilter filter =
        new CourseFilter(
            Optional.ofNullable(name).map(NameFragment::new),
            Optional.ofNullable(code).map(NameFragment::new),
            Optional.ofNullable(seats));
    return ports().reader().courses(filter, Optional.empty(), 10);
  }

  private List<CourseStudent> studentsOf(
      Course course, EnrolmentFilter filter, Optional<StudentId> after, int limit) {
    return ports().reader().studentsOf(course.id(), filter, after, limit).orElseThrow();
  }

  private List<StudentCourse> coursesOf(
      Student student, EnrolmentFilter filter, Optional<CourseId> after, int limit) {
    return ports().reader().coursesOf(student.id(), filter, after, limit).orElseThrow();
  }

  private List<String> namesOf(
      Course course, Optional<EnrolmentStatus> status, Optional<Grade> grade) {
    return studentsOf(course, new EnrolmentFilter(status, grade), Optional.empty(), 10).stream()
        .map(it -> it.name().value())
        .toList();
  }

  private void enrolledAt(Course course, Student student, int second) {
    Enrolment now = enrolment(course.id(), student.id(), ENROLLED);
    ports()
        .enrolments()
        .add(
            new Enrolment(
                now.course(),
                now.student(),
                now.status(),
                now.grade(),
                NOW.plusSeconds(second),
                now.version()));
  }

  private static CourseStudent item(Student student, int second) {
    return new CourseStudent(
        student.id(),
        student.profile().name(),
        ENROLLED,
        Optional.empty(),
        NOW.plusSeconds(second));
  }

  private static StudentCourse item(Course course, int second) {
    return new StudentCourse(
        course.id(),
        course.profile().name(),
        course.profile().code(),
        ENROLLED,
        Optional.empty(),
        NOW.plusSeconds(second));
  }
}
