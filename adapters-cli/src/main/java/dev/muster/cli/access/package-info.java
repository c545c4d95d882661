/** Commands that add users. */
package dev.muster.cli.access;
