/** The driven ports of the roster, to be implemented by a persistence adapter. */
package dev.muster.application.roster.port;
