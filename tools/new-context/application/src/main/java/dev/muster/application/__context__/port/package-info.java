/** The driven ports of the __context__, to be implemented by a persistence adapter. */
package dev.muster.application.__context__.port;
