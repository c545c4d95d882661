package dev.muster.web.academy.http;

/** All tests of the academy over HTTP, run on every persistence adapter. */
public interface AcademyHttpSuite
    extends StudentsOverHttp,
        CoursesOverHttp,
        EnrolmentsOverHttp,
        BatchesOverHttp,
        RelationsOverHttp,
        SeatRacesOverHttp,
        StudentEmailsOverHttp {}
