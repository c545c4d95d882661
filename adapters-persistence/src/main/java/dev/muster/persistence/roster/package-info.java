/**
 * Stores the roster in PostgreSQL: one repository for each port, with the statements that it runs.
 */
package dev.muster.persistence.roster;
