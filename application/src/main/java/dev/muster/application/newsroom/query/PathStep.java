package dev.muster.application.newsroom.query;

import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;

/**
 * Read model: a category on the path from the top down to another.
 *
 * @param id its identity
 * @param name its name
 * @param level its level in the tree, 1 at the top
 */
public record PathStep(CategoryId id, CategoryName name, int level) {}
