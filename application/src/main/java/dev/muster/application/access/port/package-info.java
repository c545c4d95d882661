/** The driven ports of the access, to be implemented by a persistence adapter. */
package dev.muster.application.access.port;
