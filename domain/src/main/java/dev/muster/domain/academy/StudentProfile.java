package dev.muster.domain.academy;

import dev.muster.domain.Email;

/**
 * The data of a student, without its identity.
 *
 * @param name its name
 * @param email its address, unique among students
 */
public record StudentProfile(Name name, Email email) {}
