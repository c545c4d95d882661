/** Reports how far an adapter is: which contracts are red, and what to write next. */
package dev.muster.application.kit.report;
