package dev.muster.persistence.academy;

import io.micronaut.core.annotation.Introspected;

/** Holds the numbers of enrolments that decide on a removal. */
@Introspected
record RemovalRow(long enrolments, long completions) {}
