/** Stores the library in PostgreSQL. */
package dev.muster.persistence.library;
