/** The driven ports of the library, to be implemented by a persistence adapter. */
package dev.muster.application.library.port;
