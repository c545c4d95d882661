package dev.muster.application.newsroom.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports of the newsroom: a persistence adapter provides most of them.
 *
 * @param articles stores articles
 * @param categories stores categories
 * @param classifications stores which articles are in which categories
 * @param tags stores tags
 * @param follows stores which users follow which tags
 * @param followers knows the users, which another context keeps
 * @param reader answers queries
 * @param unitOfWork combines the changes of a use case
 * @param transfer stores and reads the whole newsroom
 */
public record NewsroomPorts(
    ArticleRepository articles,
    CategoryRepository categories,
    ClassificationRepository classifications,
    TagRepository tags,
    FollowRepository follows,
    Followers followers,
    NewsroomReader reader,
    UnitOfWork unitOfWork,
    NewsroomTransferStore transfer) {}
