/** Holds every context to what the house asks of it, found by type or by place. */
package dev.muster.bootstrap.contexts;
