/** Stores the organisation in PostgreSQL. */
package dev.muster.persistence.organisation;
