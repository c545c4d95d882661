/** The entries of the roster in an import or export. */
package dev.muster.application.roster.transfer;
