package dev.muster.application.academy.broken;

import dev.muster.application.academy.memory.InMemoryAcademyReader;
import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.CourseStudent;
import dev.muster.application.academy.query.CourseSummary;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentCourse;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The possible faults of the read port. */
final class ReaderFaults {
  private ReaderFaults() {}

  static BrokenAcademy beginsWithTheKeyItself(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public List<Student> students(
              StudentFilter filter, Optional<StudentId> after, int limit) {
            return super.students(
                filter,
                after.filter(id -> id.value() > 1).map(id -> new StudentId(id.value() - 1)),
                limit);
          }
        });
  }

  static BrokenAcademy beginsOneStudentTooLate(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public Optional<List<CourseStudent>> studentsOf(
              CourseId course, EnrolmentFilter filter, Optional<StudentId> after, int limit) {
            return super.studentsOf(
                course, filter, after.map(it -> new StudentId(it.value() + 1)), limit);
          }
        });
  }

  static BrokenAcademy countsNoGrades(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public Optional<CourseSummary> summary(CourseId course) {
            return super.summary(course)
                .map(
                    it ->
                        new CourseSummary(
                            course, it.capacity(), it.enrolled(), it.dropped(), Map.of()));
          }
        });
  }

  static BrokenAcademy findsAnyForWhatIsNotThere(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public Optional<Student> student(StudentId id) {
            return super.student(id)
                .or(() -> students(StudentFilter.ALL, Optional.empty(), 1).stream().findAny());
          }
        });
  }

  static BrokenAcademy findsEveryCourseWhateverItsSeats(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public List<Course> courses(CourseFilter filter, Optional<CourseId> after, int limit) {
            CourseFilter other = new CourseFilter(filter.name(), filter.code(), Optional.empty());
            return super.courses(other, after, limit);
          }
        });
  }

  static BrokenAcademy forgetsTheCode(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public List<Course> courses(CourseFilter filter, Optional<CourseId> after, int limit) {
            CourseFilter other = new CourseFilter(filter.name(), Optional.empty(), filter.seats());
            return super.courses(other, after, limit);
          }
        });
  }

  static BrokenAcademy forgetsTheLimitOfCourses(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public List<Course> courses(CourseFilter filter, Optional<CourseId> after, int limit) {
            return super.courses(filter, after, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenAcademy forgetsTheAddress(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public List<Student> students(
              StudentFilter filter, Optional<StudentId> after, int limit) {
            return super.students(new StudentFilter(filter.name(), Optional.empty()), after, limit);
          }
        });
  }

  static BrokenAcademy forgetsTheStatusAndTheGrade(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public Optional<List<StudentCourse>> coursesOf(
              StudentId student, EnrolmentFilter filter, Optional<CourseId> after, int limit) {
            return super.coursesOf(student, EnrolmentFilter.ALL, after, limit);
          }
        });
  }

  static BrokenAcademy hasAnEmptyListForWhatIsNotThere(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public Optional<List<CourseStudent>> studentsOf(
              CourseId course, EnrolmentFilter filter, Optional<StudentId> after, int limit) {
            return super.studentsOf(course, filter, after, limit).or(() -> Optional.of(List.of()));
          }
        });
  }

  static BrokenAcademy listsTheLastCourseFirst(BrokenAcademy honest) {
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public Optional<List<StudentCourse>> coursesOf(
              StudentId student, EnrolmentFilter filter, Optional<CourseId> after, int limit) {
            return super.coursesOf(student, filter, after, limit).map(List::reversed);
          }
        });
  }

  static BrokenAcademy readsFromACache(BrokenAcademy honest) {
    Map<StudentId, Student> cache = new ConcurrentHashMap<>();
    return honest.with(
        new InMemoryAcademyReader(honest.tables()) {
          @Override
          public Optional<Student> student(StudentId id) {
            super.student(id).ifPresent(found -> cache.putIfAbsent(id, found));
            return Optional.ofNullable(cache.get(id));
          }
        });
  }
}
