/** The tools of every shell command: its console, its progress display and its CSV files. */
package dev.muster.platform.shell;
