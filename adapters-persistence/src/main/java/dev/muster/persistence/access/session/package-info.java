/** Passwords, sessions, attempts and signing keys in PostgreSQL. */
package dev.muster.persistence.access.session;
