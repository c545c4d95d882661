package dev.muster.web.newsroom.http;

/** All tests of the newsroom over HTTP, run on every persistence adapter. */
public interface NewsroomHttpSuite
    extends ArticlesOverHttp,
        CategoriesOverHttp,
        ClassificationsOverHttp,
        TagsOverHttp,
        TreePicturesOverHttp {}
