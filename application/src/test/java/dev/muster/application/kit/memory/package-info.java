/**
 * A transactional store in memory for the fakes of any context: tables with keys, generated
 * identities, uniqueness, references, versions and rollback.
 */
package dev.muster.application.kit.memory;
