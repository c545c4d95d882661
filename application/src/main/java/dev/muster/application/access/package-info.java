/**
 * The use cases of the access: the driving ports, and the services behind them.
 *
 * <p>{@link dev.muster.application.access.AccessUseCases} creates them.
 */
package dev.muster.application.access;
