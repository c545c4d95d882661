/** What the audit trail needs from a database. */
package dev.muster.application.audit.port;
