/**
 * The composition root: main, the wiring of all modules, and the checks of settings before a start.
 */
package dev.muster.bootstrap;
