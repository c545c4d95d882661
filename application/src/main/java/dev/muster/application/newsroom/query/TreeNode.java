package dev.muster.application.newsroom.query;

import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import java.util.Optional;

/**
 * Read model: a category in a list of a tree.
 *
 * @param id its identity
 * @param name its name
 * @param parent the category above it, if any
 */
public record TreeNode(CategoryId id, CategoryName name, Optional<CategoryId> parent) {}
