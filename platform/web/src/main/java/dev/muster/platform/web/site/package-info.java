/**
 * The pages of the service about itself: the front page, the problems and the documentation. For
 * people they are HTML, for programs JSON. No other package of the platform knows them.
 */
package dev.muster.platform.web.site;
