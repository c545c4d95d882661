/** The roster on PostgreSQL: its driven ports, each with the SQL that it runs beside it. */
package dev.muster.persistence.roster;
