/** Wires the newsroom, and has a sample of it. */
package dev.muster.bootstrap.newsroom;
