/** The commands that import and export contexts as CSV files, which each context describes. */
package dev.muster.platform.shell.transfer;
