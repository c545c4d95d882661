/** A context whose broken adapters are not complete: the machinery must say so. */
package dev.muster.application.kit.broken.idle;
