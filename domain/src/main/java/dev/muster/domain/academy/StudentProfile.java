package dev.muster.domain.academy;

import dev.muster.domain.Email;

/**
 * What a caller says about a student, without its identity.
 *
 * @param name its name
 * @param email its address, which no other student has
 */
public record StudentProfile(Name name, Email email) {}
