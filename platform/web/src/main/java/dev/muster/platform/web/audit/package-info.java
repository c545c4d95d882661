/** The audit trail over HTTP. */
package dev.muster.platform.web.audit;
