/** The driven ports of the organisation, to be implemented by a persistence adapter. */
package dev.muster.application.organisation.port;
