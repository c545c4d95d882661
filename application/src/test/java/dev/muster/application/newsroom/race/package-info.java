/** Races of commands in one newsroom. */
package dev.muster.application.newsroom.race;
