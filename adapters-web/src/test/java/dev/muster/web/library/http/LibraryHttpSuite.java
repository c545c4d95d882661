package dev.muster.web.library.http;

/** All tests of the library over HTTP, run on every persistence adapter. */
public interface LibraryHttpSuite
    extends AuthorsOverHttp,
        BooksOverHttp,
        AuthorshipsOverHttp,
        LibraryListsOverHttp,
        LibraryRemovalsOverHttp,
        LibraryKeysOverHttp,
        AuthorEmailsOverHttp {}
