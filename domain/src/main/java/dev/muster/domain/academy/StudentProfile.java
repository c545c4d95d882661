package dev.muster.domain.academy;

/**
 * What a caller says about a student, without its identity.
 *
 * @param name its name
 */
public record StudentProfile(StudentName name) {}
