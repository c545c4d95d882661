/** The use cases of the __context__ from end to end, on every persistence adapter. */
package dev.muster.application.__context__.scenario;
