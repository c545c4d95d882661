/**
 * What a persistence adapter must do, one suite for each driven port.
 *
 * <p>A suite is an interface whose tests are default methods: a test class takes the suites it
 * wants and says where the ports come from.
 */
package dev.muster.application.roster.contract;
