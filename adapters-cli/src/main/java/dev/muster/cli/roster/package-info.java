/** Imports and exports the roster as CSV files, by commands. */
package dev.muster.cli.roster;
