package dev.muster.web.organisation.http;

/** All tests of the organisation over HTTP, run on every persistence adapter. */
public interface OrganisationHttpSuite
    extends EmployeesOverHttp,
        ManagersOverHttp,
        EmployeeRemovalsOverHttp,
        SalariesOverHttp,
        ChartsOverHttp {}
