/** Stores the discussion in PostgreSQL. */
package dev.muster.persistence.discussion;
