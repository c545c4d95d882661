/** The academy: students, and all that is refused to whoever changes them. */
package dev.muster.domain.academy;
