/** The driven port of the import and export; each context extends it. */
package dev.muster.application.transfer.port;
