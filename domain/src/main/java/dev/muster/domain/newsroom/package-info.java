/**
 * The newsroom: articles in categories, and tags that users follow.
 *
 * <p>{@link dev.muster.domain.newsroom.ClassificationFacts} decides on the categories of an
 * article; {@link dev.muster.domain.newsroom.CategoryMove} and {@link
 * dev.muster.domain.newsroom.CategoryRemoval} decide on the trees of categories; {@link
 * dev.muster.domain.newsroom.NewsroomViolation} lists all refusals.
 */
package dev.muster.domain.newsroom;
