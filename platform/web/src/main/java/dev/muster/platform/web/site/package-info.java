/**
 * The pages of the service about itself: the front page and the problems. For people they are HTML,
 * for programs JSON. Like a bounded context it stands for itself, and no other knows it.
 */
package dev.muster.platform.web.site;
