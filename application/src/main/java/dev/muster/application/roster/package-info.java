/**
 * What can be done with the roster: the driving ports, and the use cases behind them.
 *
 * <p>{@link dev.muster.application.roster.RosterUseCases} is the only way to get one.
 */
package dev.muster.application.roster;
