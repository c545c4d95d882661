/** Answers questions about the roster from PostgreSQL, each with one statement. */
package dev.muster.persistence.roster.reads;
