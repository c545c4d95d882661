/** The composition root: the only place that knows all modules, and puts them together. */
package dev.muster.bootstrap;
