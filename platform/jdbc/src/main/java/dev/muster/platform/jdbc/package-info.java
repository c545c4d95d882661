/**
 * The shared part of every context's persistence: the unit of work, the idempotency records, and
 * the set-up of the database.
 */
package dev.muster.platform.jdbc;
