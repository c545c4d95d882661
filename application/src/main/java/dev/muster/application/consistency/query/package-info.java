/** How recent the data must be that is read, where copies of the data may be late. */
package dev.muster.application.consistency.query;
