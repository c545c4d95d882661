/**
 * The use cases of the academy: the driving ports, and the services behind them.
 *
 * <p>{@link dev.muster.application.academy.AcademyUseCases} creates them.
 */
package dev.muster.application.academy;
