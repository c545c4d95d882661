/** The files of the library in an import or export. */
package dev.muster.cli.library;
