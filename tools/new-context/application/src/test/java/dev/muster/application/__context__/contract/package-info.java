/** The contracts of the driven ports of the __context__, which every adapter must keep. */
package dev.muster.application.__context__.contract;
