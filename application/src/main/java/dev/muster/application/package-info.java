/**
 * The parts of the application shared by all bounded contexts: pages, moments, preconditions, the
 * unit of work, and idempotent requests.
 */
package dev.muster.application;
