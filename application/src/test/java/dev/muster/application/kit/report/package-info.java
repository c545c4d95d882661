/** Reports the progress of an adapter: failed contracts, and the next step. */
package dev.muster.application.kit.report;
