/**
 * The use cases of the academy: the driving port, and the service behind it.
 *
 * <p>{@link dev.muster.application.academy.AcademyUseCases} creates them.
 */
package dev.muster.application.academy;
