/** The honest in-memory adapter of the __context__, made of the tables of the kit. */
package dev.muster.application.__context__.memory;
