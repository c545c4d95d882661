/** What the roster needs from outside: its driven ports, to be kept by a persistence adapter. */
package dev.muster.application.roster.port;
