/** The commands that import and export contexts as CSV files; each context describes its files. */
package dev.muster.platform.shell.transfer;
