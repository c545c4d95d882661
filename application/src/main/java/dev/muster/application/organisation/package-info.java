/**
 * The use cases of the organisation: the driving ports, and the services behind them.
 *
 * <p>{@link dev.muster.application.organisation.OrganisationUseCases} creates all of them.
 */
package dev.muster.application.organisation;
