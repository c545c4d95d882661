/**
 * The use cases of the roster: the driving ports, and the services behind them.
 *
 * <p>{@link dev.muster.application.roster.RosterUseCases} creates all of them.
 */
package dev.muster.application.roster;
