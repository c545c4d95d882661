package dev.muster.domain.academy;

import java.util.Optional;

/**
 * The data of a course, without its identity.
 *
 * @param name its name
 * @param code its unique code
 * @param capacity the highest number of enrolled students; empty for no limit
 */
public record CourseProfile(Name name, CourseCode code, Optional<Capacity> capacity) {}
