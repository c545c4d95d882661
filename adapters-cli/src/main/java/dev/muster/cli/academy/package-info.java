/** The files of the academy in an import or export. */
package dev.muster.cli.academy;
