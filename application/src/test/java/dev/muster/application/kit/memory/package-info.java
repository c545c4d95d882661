/**
 * A transactional store in memory, from which the fake of any context is made: tables with keys,
 * generated identities, uniqueness, references, versions and rollback.
 */
package dev.muster.application.kit.memory;
