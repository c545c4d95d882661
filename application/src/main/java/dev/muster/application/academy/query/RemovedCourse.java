package dev.muster.application.academy.query;

import dev.muster.application.dependant.DependantCounts;

/**
 * Tells what went with a course.
 *
 * @param enrolments how many enrolments
 * @param dependants what other contexts kept about the course
 */
public record RemovedCourse(long enrolments, DependantCounts dependants) {}
