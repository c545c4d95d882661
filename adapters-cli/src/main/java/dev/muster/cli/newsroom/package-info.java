/** The files of the newsroom in an import or export. */
package dev.muster.cli.newsroom;
