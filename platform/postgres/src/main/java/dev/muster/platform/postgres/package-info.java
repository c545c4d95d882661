/**
 * The embedded PostgreSQL: a durable, password-protected server of this process, restarted when it
 * ends, for a service without a configured database.
 */
package dev.muster.platform.postgres;
