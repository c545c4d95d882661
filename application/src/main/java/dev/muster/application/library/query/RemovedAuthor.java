package dev.muster.application.library.query;

import dev.muster.application.dependant.DependantCounts;
import dev.muster.domain.library.AuthorRemoval;

/**
 * Tells what went with an author.
 *
 * @param removal counts the authorships and the books
 * @param dependants what other contexts kept about the books that went
 */
public record RemovedAuthor(AuthorRemoval removal, DependantCounts dependants) {}
