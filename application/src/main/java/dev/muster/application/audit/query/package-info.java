/** The entries of the audit trail, and the questions about them. */
package dev.muster.application.audit.query;
