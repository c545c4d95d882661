/** The files of the organisation in an import or export. */
package dev.muster.cli.organisation;
