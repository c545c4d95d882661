package dev.muster.domain.library;

import dev.muster.domain.Email;
import java.util.Optional;

/**
 * The data of an author, without its identity.
 *
 * @param name the name
 * @param email the address, if known; unique whatever its case
 */
public record AuthorProfile(AuthorName name, Optional<Email> email) {}
