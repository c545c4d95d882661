/** The rules of the discussion: comments of users on things of several kinds. */
package dev.muster.domain.discussion;
