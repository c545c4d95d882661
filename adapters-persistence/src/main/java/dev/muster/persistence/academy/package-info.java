/** Stores the academy in PostgreSQL. */
package dev.muster.persistence.academy;
