/**
 * The parts of the application shared by all bounded contexts: pages, moments, preconditions, the
 * unit of work, idempotent requests, and the permission that a method needs.
 */
package dev.muster.application;
