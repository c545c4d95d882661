package dev.muster.application.newsroom.query;

import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import java.time.Instant;

/**
 * Read model: a category of an article.
 *
 * @param category the category
 * @param name its name
 * @param primary whether it is the primary one
 * @param assignedAt since when the article is in it
 */
public record ArticleCategory(
    CategoryId category, CategoryName name, boolean primary, Instant assignedAt) {}
