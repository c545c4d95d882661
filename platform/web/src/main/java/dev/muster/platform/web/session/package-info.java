/** The session of a person in a browser: a cookie that stands for a token, and who gives it. */
package dev.muster.platform.web.session;
