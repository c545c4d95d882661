/** Stores the roster in PostgreSQL: one repository for each port, with its statements. */
package dev.muster.persistence.roster;
