/**
 * The honest in-memory persistence adapter: it stores values, enforces uniqueness and references,
 * isolates units of work from each other, and rolls back.
 */
package dev.muster.application.roster.memory;
