/** What the tests of every context's import and export share. */
package dev.muster.application.kit.transfer;
