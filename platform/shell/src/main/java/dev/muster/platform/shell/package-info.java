/** What every command needs that is run from a shell: its console, its progress, CSV files. */
package dev.muster.platform.shell;
