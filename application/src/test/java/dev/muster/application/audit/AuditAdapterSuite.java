package dev.muster.application.audit;

import dev.muster.application.kit.UnitOfWorkContract;

/** All tests for an adapter of the audit trail. */
public interface AuditAdapterSuite extends UnitOfWorkContract, AuditTrailContract, AuditRaces {}
