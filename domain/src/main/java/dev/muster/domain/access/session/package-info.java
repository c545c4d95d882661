/** Passwords, sessions and their tokens, and the slowing of attempts to guess. */
package dev.muster.domain.access.session;
