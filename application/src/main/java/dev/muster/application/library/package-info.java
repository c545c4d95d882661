/**
 * The use cases of the library: the driving ports, and the services behind them.
 *
 * <p>{@link dev.muster.application.library.LibraryUseCases} creates all of them.
 */
package dev.muster.application.library;
