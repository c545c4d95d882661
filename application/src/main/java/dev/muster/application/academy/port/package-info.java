/** The driven ports of the academy, to be implemented by a persistence adapter. */
package dev.muster.application.academy.port;
