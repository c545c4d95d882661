/** Commands at random, to hold two adapters against each other. */
package dev.muster.application.newsroom.random;
