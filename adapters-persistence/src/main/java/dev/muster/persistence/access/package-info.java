/** Stores the access in PostgreSQL. */
package dev.muster.persistence.access;
