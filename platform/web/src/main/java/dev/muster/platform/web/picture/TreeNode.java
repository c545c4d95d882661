package dev.muster.platform.web.picture;

import java.util.OptionalLong;

/**
 * A node of a tree to be drawn.
 *
 * @param id its identity, unique in the tree
 * @param parent the node that it hangs on; empty for the root
 * @param title the first line of its text
 * @param detail the second line; may be empty
 */
public record TreeNode(long id, OptionalLong parent, String title, String detail) {}
