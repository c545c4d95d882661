package dev.muster.domain.newsroom;

/**
 * The data of an article, without its identity and the moment of its publication.
 *
 * @param title the title
 * @param content the content
 */
public record ArticleProfile(ArticleTitle title, Content content) {}
