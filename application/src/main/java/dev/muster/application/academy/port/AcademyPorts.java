package dev.muster.application.academy.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports of the academy: a persistence adapter provides them.
 *
 * @param students stores students
 * @param courses stores courses
 * @param enrolments stores enrolments
 * @param reader answers queries
 * @param unitOfWork combines the changes of a use case
 * @param transfer stores and reads the whole academy
 */
public record AcademyPorts(
    StudentRepository students,
    CourseRepository courses,
    EnrolmentRepository enrolments,
    AcademyReader reader,
    UnitOfWork unitOfWork,
    AcademyTransferStore transfer) {}
