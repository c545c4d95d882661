package dev.muster.application.academy.scenario;

import static dev.muster.application.academy.contract.AcademyFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.academy.contract.AcademyFixture;
import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.CourseStudent;
import dev.muster.application.academy.query.CourseSummary;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentCourse;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Lists are read page by page. */
public interface ReadingScenarios extends AcademyFixture {
  @Test
  default void everyListIsReadPageByPage() {
    List<Student> students = crowd(5);
    List<Course> courses = List.of(course(), course(), course());
    students.forEach(student -> enrolled(courses.getFirst(), student));
    courses.subList(1, 3).forEach(course -> enrolled(course, students.getFirst()));

    assertEquals(students, all(page -> academy().queries().students(StudentFilter.ALL, page)));
    assertEquals(courses, all(page -> academy().queries().courses(CourseFilter.ALL, page)));
    assertEquals(
        students.stream().map(Student::id).toList(),
        all(
                page ->
                    academy()
                        .queries()
                        .studentsOf(courses.getFirst().id(), EnrolmentFilter.ALL, page))
            .stream()
            .map(CourseStudent::student)
            .toList());
    assertEquals(
        courses.stream().map(Course::id).toList(),
        all(
                page ->
                    academy()
                        .queries()
                        .coursesOf(students.getFirst().id(), EnrolmentFilter.ALL, page))
            .stream()
            .map(StudentCourse::course)
            .toList());
  }

  @Test
  default void aCursorIsOfOneListWithItsFilters() {
    List<Student> students = crowd(2);
    Course course = course();
    students.forEach(student -> enrolled(course, student));
    PageRequest one = new PageRequest(1, Optional.empty());
    PageRequest next =
        new PageRequest(
            1, academy().queries().studentsOf(course.id(), EnrolmentFilter.ALL, one).next());
    EnrolmentFilter filter =
        new EnrolmentFilter(Optional.of(EnrolmentStatus.ENROLLED), Optional.empty());

    assertThrows(
        InvalidCursorException.class,
        () -> academy().queries().studentsOf(course.id(), filter, next));
    assertThrows(
        InvalidCursorException.class,
        () -> academy().queries().studentsOf(course().id(), EnrolmentFilter.ALL, next));
    assertThrows(
        InvalidCursorException.class,
        () -> academy().queries().coursesOf(students.getFirst().id(), EnrolmentFilter.ALL, next));
    assertThrows(
        InvalidCursorException.class, () -> academy().queries().students(StudentFilter.ALL, next));
    assertThrows(
        InvalidCursorException.class, () -> academy().queries().courses(CourseFilter.ALL, next));
  }

  @Test
  default void aCursorThatNoPageHasIsRefused() {
    Course course = course();
    KeysetCursor cursor = new KeysetCursor("students of", course.id(), EnrolmentFilter.ALL);

    for (long id : new long[] {Long.MIN_VALUE, -1, 0}) {
      PageRequest page = new PageRequest(1, Optional.of(cursor.write(id)));
      assertThrows(
          InvalidCursorException.class,
          () -> academy().queries().studentsOf(course.id(), EnrolmentFilter.ALL, page));
    }
    PageRequest end = new PageRequest(1, Optional.of(cursor.write(Long.MAX_VALUE)));
    assertEquals(
        List.of(), academy().queries().studentsOf(course.id(), EnrolmentFilter.ALL, end).items());
  }

  @Test
  default void listsFromEitherSideTellTheGrade() {
    Course course = course(5);
    Student student = student("First");
    enrolled(course, student, EnrolmentStatus.COMPLETED, Grade.B);

    assertEquals(
        List.of(Optional.of(Grade.B)),
        all(page -> academy().queries().studentsOf(course.id(), EnrolmentFilter.ALL, page)).stream()
            .map(CourseStudent::grade)
            .toList());
    assertEquals(
        List.of(Optional.of(Grade.B)),
        all(page -> academy().queries().coursesOf(student.id(), EnrolmentFilter.ALL, page)).stream()
            .map(StudentCourse::grade)
            .toList());
  }

  @Test
  default void aSummaryCountsTheCompletedWhateverTheirGrade() {
    Course course = course(5);
    enrolled(course, student("First"), EnrolmentStatus.COMPLETED, Grade.A);
    enrolled(course, student("Second"), EnrolmentStatus.COMPLETED, Grade.F);
    enrolled(course, student("Third"));

    CourseSummary summary = academy().queries().summary(course.id());

    assertEquals(2, summary.completed());
    assertEquals(1, summary.enrolled());
    assertEquals(Map.of(Grade.A, 1L, Grade.F, 1L), summary.grades());
  }

  @Test
  default void aListOfWhatIsNotThereIsRefused() {
    assertRefused(
        new UnknownCourse(NOWHERE),
        () -> academy().queries().studentsOf(NOWHERE, EnrolmentFilter.ALL, PageRequest.FIRST));
    assertRefused(
        new UnknownStudent(NOBODY),
        () -> academy().queries().coursesOf(NOBODY, EnrolmentFilter.ALL, PageRequest.FIRST));
  }

  private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
    List<T> all = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Page<T> page = list.apply(new PageRequest(2, next));
      all.addAll(page.items());
      next = page.next();
    } while (next.isPresent());
    return all;
  }
}
