package dev.muster.application.academy;

import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.academy.CourseId;
import java.time.InstantSource;

/**
 * Creates the driving ports of the academy; its use cases cannot be reached in any other way.
 *
 * @param students adds, changes and removes students
 * @param courses adds, changes and removes courses
 * @param enrolments enrols students in courses
 * @param queries reads the academy
 */
public record AcademyUseCases(
    Students students, Courses courses, Enrolments enrolments, AcademyQueries queries) {
  /**
   * Returns the use cases over a persistence adapter.
   *
   * @param ports stores the academy
   * @param dependants stands for what other contexts keep about courses
   * @param clock returns the time of a command
   */
  public static AcademyUseCases over(
      AcademyPorts ports, Dependants<CourseId> dependants, InstantSource clock) {
    return new AcademyUseCases(
        new StudentService(ports.students(), ports.unitOfWork()),
        new CourseService(ports.courses(), dependants, ports.unitOfWork()),
        new EnrolmentService(ports.enrolments(), ports.unitOfWork(), clock),
        new AcademyQueryService(ports.reader()));
  }

  /** Returns these use cases, whose every method asks for its permission first. */
  public AcademyUseCases guarded(Permissions permissions) {
    return new AcademyUseCases(
        permissions.guarded(Students.class, students),
        permissions.guarded(Courses.class, courses),
        permissions.guarded(Enrolments.class, enrolments),
        permissions.guarded(AcademyQueries.class, queries));
  }
}
