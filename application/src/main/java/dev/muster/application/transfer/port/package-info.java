/** The driven port of the import and export, which each context extends. */
package dev.muster.application.transfer.port;
