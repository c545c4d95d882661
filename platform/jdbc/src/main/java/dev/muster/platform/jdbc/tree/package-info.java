/** The trees that rows of a table make: walking them, and claiming them as a whole. */
package dev.muster.platform.jdbc.tree;
