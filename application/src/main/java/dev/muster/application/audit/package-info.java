/**
 * The audit trail, which all contexts share: who did what, when, from where, and with which
 * outcome.
 */
package dev.muster.application.audit;
